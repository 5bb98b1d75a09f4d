import type { AppStore } from '../../store/context.ts';
import { parameterReader } from '../../store/parameterReader.ts';
import { readFilters } from '../../store/readFilters.ts';
import { readWindow } from '../../store/readWindow.ts';
import type { HostMessage } from './readHostMessage.ts';

/** Does what the host asks for, as far as the chronology knows what is meant. */
export function followHost({ api, actions }: AppStore, message: HostMessage): void {
  switch (message.type) {
    case 'goto':
      actions.selectEvent(message.event ?? undefined);
      break;
    case 'next':
      actions.selectNext();
      break;
    case 'previous':
      actions.selectPrevious();
      break;
    case 'window': {
      const { dataset, view } = api.getState();
      const asked = readWindow(parameterReader(message.parameters), view.window, dataset);
      if (asked) actions.showWindow(asked);
      break;
    }
    case 'filter':
      actions.filter(readFilters(parameterReader(message.parameters), api.getState().dataset));
      break;
    case 'theme':
      actions.chooseTheme(message.value === 'system' ? undefined : message.value);
      break;
  }
}
