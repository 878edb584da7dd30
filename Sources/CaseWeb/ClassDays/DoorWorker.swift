/// The service worker of the door list: it keeps the empty page, its script and its style, so that the page opens without a network.
/// The list itself is never in it. Whatever page of the site is opened, it also drops what the device has kept for a day.
enum DoorWorker {
    static let text = DoorStore.text + #"""
        async function age() {
          const store = await openStore();
          try { await sweep(store); } finally { store.close(); }
          const kept = await caches.open(shelf);
          for (const request of await kept.keys()) {
            const answer = await kept.match(request);
            if (Date.now() - Date.parse(answer?.headers.get("Date")) > dayLong) await kept.delete(request);
          }
        }
        const isKept = (path) =>
          /^\/class-days\/[0-9a-f]{32}\/door$/.test(path) || path === "/class-days/door.js" || path.startsWith("/assets/");
        addEventListener("install", () => skipWaiting());
        addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), age()])));
        // The network first; what was kept when there is none.
        addEventListener("fetch", (event) => {
          const url = new URL(event.request.url);
          // A sign-out clears by itself, and nothing may be opened meanwhile.
          if (event.request.mode === "navigate" && event.request.method === "GET") event.waitUntil(age());
          if (event.request.method !== "GET" || url.origin !== location.origin || !isKept(url.pathname)) return;
          event.respondWith((async () => {
            const kept = await caches.open(shelf);
            try {
              const answer = await fetch(event.request);
              if (answer.ok && !answer.redirected) await kept.put(url.pathname, answer.clone());
              return answer;
            } catch (failure) {
              const found = await kept.match(url.pathname);
              if (found) return found;
              throw failure;
            }
          })());
        });
        """#
}
