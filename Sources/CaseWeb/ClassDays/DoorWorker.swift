/// The service worker of the door list: it keeps the empty page, its script and its style, so that the page opens without a network.
/// The list itself is never in it.
enum DoorWorker {
    static let text = #"""
        "use strict";
        const shelf = "onward-door";
        const isKept = (path) =>
          /^\/class-days\/[0-9a-f]{32}\/door$/.test(path) || path === "/class-days/door.js" || path.startsWith("/assets/");
        addEventListener("install", () => skipWaiting());
        addEventListener("activate", (event) => event.waitUntil(clients.claim()));
        // The network first; what was kept when there is none.
        addEventListener("fetch", (event) => {
          const url = new URL(event.request.url);
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
