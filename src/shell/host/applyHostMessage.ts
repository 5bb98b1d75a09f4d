import { keysOf } from '../../model/lists.ts';
import type { AppStore } from '../../store/context.ts';
import { currentId } from '../../store/currentId.ts';
import { parameterParser } from '../../store/parameterParser.ts';
import { FILTER_PARAMETERS, parseFilters } from '../../store/parseFilters.ts';
import { parseWindow } from '../../store/parseWindow.ts';
import type { HostMessage } from './parseHostMessage.ts';

/** Applies a message of the host. Unknown ids are ignored; with no other, or an invalid date, the message changes nothing. */
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
      const parser = parameterParser(message.parameters);
      const asked = parseWindow(parser, view.window, dataset);
      if (asked && parser.ignored.length === 0) actions.showWindow(asked);
      break;
    }
    case 'filter': {
      const parser = parameterParser(message.parameters);
      const asked = parseFilters(parser, api.getState().dataset);
      const { ignored } = parser;
      // Without a known id, what was meant to filter would show everything.
      const isLost = keysOf(FILTER_PARAMETERS).some(
        (field) => asked[field].length === 0 && ignored.some(({ name }) => name === FILTER_PARAMETERS[field]),
      );
      if (!isLost) actions.filter(asked);
      break;
    }
    case 'theme':
      actions.chooseTheme(message.value === 'system' ? undefined : message.value);
      break;
  }
}
