import { startClock } from "./clock";
import { startCompositionGuard } from "./composition";
import { startCounters } from "./counter";
import { startDrafts } from "./drafts";
import { startFollowing } from "./follow";
import { startMenus } from "./menus";
import { Page } from "./page";
import { startReorder } from "./reorder";
import { registerLiveRoom } from "./room";
import { startUnsavedWarning } from "./unsaved";

document.documentElement.dataset["script"] = "";

startCompositionGuard();
new Page({
  leave: (url) => {
    location.assign(url);
  },
}).start();
startUnsavedWarning();
startDrafts();
startClock();
startCounters();
startMenus();
startFollowing();
startReorder();
registerLiveRoom();
