import type { AppStore } from '../../store/context.ts';
import { currentId } from '../../store/currentId.ts';
import { parameterParser } from '../../store/parameterParser.ts';
import { parseFilters } from '../../store/parseFilters.ts';
import { parseWindow } from '../../store/parseWindow.ts';
import type { HostMessage } from './parseHostMessage.ts';

/** Applies a message of the host. Unknown ids are ignored. */
export function applyHostMessage({ api, actions }: AppStore, message: HostMessage): void {
  switch (message.type) {
    case 'goto': {
      const { dataset } = api.getState();
      const known = currentId(dataset.events, dataset);
      if (message.event === null) actions.selectEvent(undefined);
      else if (known(message.event) !== undefined) actions.selectEvent(known(message.event));
      break;
    }
    case 'next':
      actions.selectNext();
      break;
    case 'previous':
      actions.selectPrevious();
      break;
    case 'window': {
      const { dataset, view } = api.getState();
      const asked = parseWindow(parameterParser(message.parameters), view.window, dataset);
      if (asked) actions.showWindow(asked);
      break;
    }
    case 'filter':
      actions.filter(parseFilters(parameterParser(message.parameters), api.getState().dataset));
      break;
    case 'theme':
      actions.chooseTheme(message.value === 'system' ? undefined : message.value);
      break;
  }
}
