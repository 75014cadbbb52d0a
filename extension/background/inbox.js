/** Messages from our content scripts; `messages.js` lists them. */
import { AUTO, EXTRACT, FONT, OPTIONS, REFUSED, STATE, TAKE } from "../messages.js";
import { showRefusal, showState } from "./button.js";
import { openReader } from "./click.js";
import { extract } from "./core.js";
import { loadFont } from "./fonts.js";
import { isChosen } from "./sites.js";
import { take } from "./takeaway.js";

/** The listener of `runtime.onMessage`. */
export function onMessage(message, sender, respond) {
  if (sender.id !== chrome.runtime.id || sender.tab === undefined) return false;
  switch (message?.name) {
    case EXTRACT:
      extract(message).then(respond);
      return true;
    case FONT:
      loadFont(message.file).then(respond);
      return true;
    case TAKE:
      take(message.request).then(respond);
      return true;
    case OPTIONS:
      chrome.runtime.openOptionsPage();
      return false;
    case AUTO:
      isChosen(sender.url).then((isSo) => isSo && openReader(sender.tab, { isAuto: true }));
      return false;
    case STATE:
      showState(sender.tab.id, message.state).catch(ignoreClosedTab);
      return false;
    case REFUSED:
      showRefusal(sender.tab.id, message.reason).catch(ignoreClosedTab);
      return false;
    default:
      return false;
  }
}

/** A tab may close between its message and our answer. */
function ignoreClosedTab() {}
