/// What the door list's script, its service worker and the page after a sign-out have in common: how the device keeps a list, and for how long.
///
/// One record a class day: the list as it was last loaded (seat numbers, initials, entries), what isn't sent by who made it, what was refused.
/// It is in IndexedDB, since a service worker has no local storage and must age it too. The cookie says whose entries are kept, by
/// account, so that the server can ask before a sign-out loses them; there is nothing else in it.
enum DoorStore {
    static let text = #"""
        "use strict";
        const dayLong = 24 * 60 * 60 * 1000;
        const shelf = "onward-door";
        // Each entry goes when it is a day old, and the list a day after it was last loaded.
        function fresh(kept) {
          const isFresh = (entry) => Date.now() - entry.made <= dayLong;
          for (const who of Object.keys(kept.unsent)) {
            kept.unsent[who] = kept.unsent[who].filter(isFresh);
            if (!kept.unsent[who].length) delete kept.unsent[who];
          }
          kept.refused = kept.refused.filter(isFresh);
          if (Date.now() - kept.loaded > dayLong) kept.list = null;
          return kept;
        }
        const isEmpty = (kept) => !kept.list && !Object.keys(kept.unsent).length && !kept.refused.length;
        const whose = (kept) => [...Object.keys(kept.unsent), ...kept.refused.map((entry) => entry.who)];
        const openStore = () => new Promise((resolve, reject) => {
          const asked = indexedDB.open(shelf, 1);
          asked.onupgradeneeded = () => asked.result.createObjectStore("lists");
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
        // Ages every list in one transaction, and changes it; answers whose entries are left, by list.
        const sweep = (store, change = (kept) => kept) => new Promise((resolve, reject) => {
          const left = new Map();
          const work = store.transaction("lists", "readwrite");
          work.objectStore("lists").openCursor().onsuccess = ({ target: { result: cursor } }) => {
            if (!cursor) return;
            const before = JSON.stringify(cursor.value);
            const kept = change(fresh(cursor.value));
            if (isEmpty(kept)) cursor.delete();
            else if (JSON.stringify(kept) !== before) cursor.update(kept);
            left.set(cursor.key, whose(kept));
            cursor.continue();
          };
          work.oncomplete = () => resolve(left);
          work.onabort = () => reject(work.error);
        });

        """#

    /// The script of the page after a sign-out that left somebody else's entries: it drops all else.
    static let left = text + #"""
        addEventListener("DOMContentLoaded", async () => {
          const others = new Set((document.cookie.match(/(?:^|; )onward-door=([^;]*)/)?.[1] ?? "").split("."));
          const store = await openStore();
          await sweep(store, (kept) => ({
            loaded: kept.loaded, list: null, refused: kept.refused.filter((entry) => others.has(entry.who)),
            unsent: Object.fromEntries(Object.entries(kept.unsent).filter(([who]) => others.has(who))),
          }));
          store.close();
          document.body.dataset.ready = "yes";
        });
        """#
}
