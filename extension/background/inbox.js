/** Messages from our content scripts; `messages.js` lists them. */
import { AUTO, EXTRACT, FONT, KEEP, KEPT, NOTEBOOK, OPTIONS, REFUSED, REWRITE, STATE, TAKE, UNKEEP } from "../messages.js";
import { change, keep, recordsOf, remove } from "../notebook/store.js";
import { showRefusal, showState } from "./button.js";
import { openReader } from "./click.js";
import { extract } from "./core.js";
import { loadFont } from "./fonts.js";
import { openNotebook } from "./notebook.js";
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
      take(message.request, message.place).then(respond);
      return true;
    case KEPT:
      return answer(recordsOf(message.url).then((records) => ({ records })), respond);
    case KEEP:
      return answer(keep(message.records), respond);
    case UNKEEP:
      return answer(remove(message.ids).then((records) => ({ records })), respond);
    case REWRITE:
      return answer(change(message.id, message.changed).then((record) => ({ record })), respond);
    case NOTEBOOK:
      openNotebook();
      return false;
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

/** The browser may have no room, or no database in this kind of window: the reader says so. */
function answer(promise, respond) {
  promise.then(respond, () => respond(null));
  return true;
}

/** A tab may close between its message and our answer. */
function ignoreClosedTab() {}
