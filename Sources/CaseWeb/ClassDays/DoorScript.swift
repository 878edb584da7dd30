/// The script of the door list.
///
/// It keeps on the device (``DoorStore``), until they are sent or a day old: seat numbers, initials, random ids, times. Nothing else. What
/// is entered is kept first and sent then, in order; the server takes each id once, so that sending again after a lost answer is harmless. What
/// the server refuses stays and is shown, to be written down.
enum DoorScript {
    static let text = DoorStore.text + #"""
        addEventListener("DOMContentLoaded", async () => {
          const root = document.getElementById("door");
          const stateLine = document.getElementById("door-state");
          const words = {};
          for (const item of document.querySelectorAll("#door-words > li")) words[item.dataset.key] = item.textContent;
          const say = (key, value) => words[key].replace("#", value);
          const key = root.dataset.list;
          let isOffline = false, isSignedOut = false, isSending = false, isWiped = false, isLeaving = false, notice = null, opened = new Set();
          let store = null, left = new Map(), kept = { loaded: Date.now(), list: null, unsent: {}, refused: [] };

          // The server asks before a sign-out that would lose entries of one of these.
          function mark() {
            left.set(key, isWiped ? [] : whose(kept));
            const all = Array.from(new Set(Array.from(left.values()).flat()));
            const secure = location.protocol === "https:" ? "; Secure" : "";
            document.cookie = `onward-door=${all.join(".")}; Path=/; SameSite=Strict; Max-Age=${all.length ? dayLong / 1000 : 0}${secure}`;
          }
          // Another tab may keep entries of the same list: what it wrote is taken along and never written over.
          const settled = new Set();
          function takeAlong(found) {
            const isNew = (here) => (entry) => !here.some((other) => other.id === entry.id);
            for (const [who, entries] of Object.entries(fresh(found).unsent)) {
              const here = kept.unsent[who] ?? [];
              const more = entries.filter(isNew(here)).filter((entry) => !settled.has(entry.id));
              if (more.length) kept.unsent[who] = here.concat(more).sort((one, other) => one.made - other.made);
            }
            kept.refused.push(...found.refused.filter(isNew(kept.refused)));
          }
          // Kept in one transaction with what was found there; answers when it is on the device.
          const keep = () => new Promise((resolve) => {
            if (!store || isWiped) { resolve(); return; }
            const work = store.transaction("lists", "readwrite"), lists = work.objectStore("lists");
            lists.get(key).onsuccess = ({ target: { result: found } }) => {
              if (found) takeAlong(found);
              if (isEmpty(kept)) lists.delete(key); else lists.put(kept, key);
              mark();
            };
            work.oncomplete = work.onabort = resolve;
            mark();
          });
          async function age() {
            fresh(kept);
            await keep();
            if (!store) return;
            left = await sweep(store);
            mark();
          }
          try {
            store = await openStore();
            // A sign-out in another tab took everything away: this one must not put it back.
            store.onclose = () => { store = null; isWiped = true; draw(); };
            const found = await new Promise((resolve, reject) => {
              const asked = store.transaction("lists").objectStore("lists").get(key);
              asked.onsuccess = () => resolve(asked.result);
              asked.onerror = () => reject(asked.error);
            });
            if (found) kept = fresh(found);
            await age();
          } catch { store = null; }
          const mine = () => (kept.list && kept.unsent[kept.list.who]) ?? [];
          const othersCount = () => Object.entries(kept.unsent)
            .reduce((sum, [who, entries]) => sum + (who === kept.list?.who ? 0 : entries.length), 0);

          const count = (one, other, number) => number === 1 ? say(one, 1) : say(other, number);

          // Asks; null without a network or a sign-in, which the state line says.
          async function ask(options) {
            try {
              const answer = await fetch(root.dataset.list, {
                redirect: "manual", cache: "no-store", ...options, headers: { Accept: "application/json", ...options?.headers },
              });
              isOffline = false;
              const isOurs = answer.ok && (answer.headers.get("Content-Type") ?? "").startsWith("application/json");
              isSignedOut = !isOurs && (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403);
              if (!isOurs && !isSignedOut) isOffline = true;
              return isOurs ? await answer.json() : null;
            } catch {
              isOffline = true;
              return null;
            }
          }

          async function load() {
            // A list that is still the newest isn't sent again.
            const isKnown = token && kept.list;
            const list = await ask(isKnown ? { headers: { "If-None-Match": kept.list.who + "." + kept.list.version } } : undefined);
            if (list?.unchanged) {
              kept.loaded = Date.now();
              keep();
            } else if (list && !isWiped) {
              // The token goes with the session and is never kept.
              token = { field: list.tokenField, value: list.token };
              delete list.tokenField;
              delete list.token;
              kept.list = list;
              kept.loaded = Date.now();
              keep();
            }
            draw();
          }
          let token = null;

          async function send() {
            if (isSending || isWiped || !mine().length) return;
            isSending = true;
            try {
              if (!token || isSignedOut || isOffline) await load();
              while (token && !isSignedOut && !isOffline && mine().length) {
                const who = kept.list.who;
                const part = mine().slice(0, 200);
                const answers = await ask({
                  method: "POST", body: new URLSearchParams([[token.field, token.value], ["entries", JSON.stringify(part.map(({ made, ...entry }) => entry))]]),
                });
                if (!answers) { if (isSignedOut) token = null; break; }
                const done = new Set(answers.map((answer) => answer.id));
                const why = new Map(answers.filter((answer) => answer.refused).map((answer) => [answer.id, answer.refused]));
                for (const entry of part) {
                  if (!done.has(entry.id)) continue;
                  settled.add(entry.id);
                  if (why.has(entry.id)) {
                    if (!kept.refused.some((other) => other.id === entry.id)) kept.refused.push({ ...entry, who, why: why.get(entry.id) });
                    continue;
                  }
                  const seat = kept.list.seats.find((seat) => seat.number === entry.seat);
                  // Of what is saved there stays what the next load of the list would bring.
                  const { made, ...saved } = entry;
                  if (seat && !seat.entries.some((other) => other.id === entry.id)) seat.entries.push(saved);
                }
                kept.unsent[who] = kept.unsent[who].filter((entry) => !done.has(entry.id));
                if (!kept.unsent[who].length) delete kept.unsent[who];
                notice = null;
                keep();
                draw();
              }
            } finally {
              isSending = false;
              draw();
            }
          }

          const clock = () => new Intl.DateTimeFormat("en-GB", {
            hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: kept.list.zone,
          }).format(new Date());
          const draw16 = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

          function enter(seat, kind, more) {
            const entry = { id: draw16(), seat, kind, at: clock(), made: Date.now(), ...more };
            notice = null;
            (kept.unsent[kept.list.who] ??= []).push(entry);
            keep();
            draw();
            send();
          }

          // The same fold as the server's: what stands of a seat's entries, by when it was seen and then as it came.
          function standing(unsorted) {
            const entries = unsorted.slice().sort((one, other) => one.at < other.at ? -1 : one.at > other.at ? 1 : 0);
            const undone = new Set(entries.map((entry) => entry.undone).filter(Boolean));
            const stands = { isIn: false, at: null, isRemoved: false, checked: false, said: {}, last: null };
            for (const entry of entries) {
              if (undone.has(entry.id) || entry.kind === "undo") continue;
              stands.last = entry;
              if (entry.kind === "identity") stands.checked = true;
              if ((entry.kind === "identity" || entry.kind === "arrived") && !stands.isIn) { stands.isIn = true; stands.at = entry.at; }
              if (entry.kind === "left" || entry.kind === "removed") { stands.isIn = false; stands.at = entry.at; }
              if (entry.kind === "removed") stands.isRemoved = true;
              if (entry.kind === "present") stands.said[entry.segment] = true;
              if (entry.kind === "missed") stands.said[entry.segment] = false;
            }
            return stands;
          }

          function element(name, className, text) {
            const made = document.createElement(name);
            if (className) made.className = className;
            if (text !== undefined) made.textContent = text;
            return made;
          }

          function button(label, kind, id, act) {
            const made = element("button", "button " + kind, label);
            made.type = "button";
            made.id = id;
            made.addEventListener("click", act);
            return made;
          }

          function stateText() {
            if (isWiped) return ["done", say("wiped")];
            const waiting = mine().length;
            const unsaved = waiting ? " " + count("unsaved-one", "unsaved-other", waiting) + " " + say("keep-open") : "";
            if (isSignedOut) return ["urgent", say("signed-out") + unsaved];
            if (isOffline) return ["soon", say("offline") + unsaved];
            // Whose entries are kept is known once the list is here.
            if (!kept.list) return ["info", say("loading")];
            return waiting ? ["soon", unsaved.trim()] : ["done", say("saved")];
          }

          let drawnState = null;
          function drawState() {
            const [tone, text] = stateText();
            const made = element("div");
            made.append(element("p", "", text));
            const others = othersCount();
            if (others) made.append(element("p", "", count("others-one", "others-other", others)));
            if (notice) made.append(element("p", "", say(notice)));
            if (kept.refused.length && !isWiped) made.append(drawRefused());
            if (isSignedOut && !isWiped) {
              const link = element("a", "button primary", say("sign-in"));
              link.href = root.dataset.signIn;
              made.append(link);
            }
            // Said again only when it says something else: a screen reader reads every change.
            if (tone + made.innerHTML === drawnState) return;
            drawnState = tone + made.innerHTML;
            made.querySelector("a")?.addEventListener("click", () => { isLeaving = true; });
            stateLine.className = "note " + tone;
            stateLine.replaceChildren(...made.childNodes);
          }

          function drawRefused() {
            const names = { identity: "here", arrived: "back", left: "out", removed: "removed", present: "present", missed: "absent", undo: "undo" };
            const made = element("div", "refused");
            made.append(element("p", "", say("refused-title")));
            const list = element("ul");
            for (const entry of kept.refused) {
              const part = kept.list?.parts.find((part) => part.id === entry.segment)?.title;
              const what = [say("seat", entry.seat), entry.at, say(names[entry.kind]), part].filter(Boolean).join(" · ");
              list.append(element("li", "", what + ". " + say("refused", entry.why)));
            }
            made.append(list);
            return made;
          }

          function drawSeat(seat) {
            const entries = seat.entries.concat(mine().filter((entry) => entry.seat === seat.number && !seat.entries.some((other) => other.id === entry.id)));
            const stands = standing(entries);
            const card = element("section", "card seat");
            card.append(element("h2", "", say("seat", seat.number) + (seat.initials ? " · " + seat.initials : "")));
            const where = stands.isRemoved ? say("removed-at", stands.at) : stands.isIn ? say("in-since", stands.at)
              : stands.at ? say("out-since", stands.at) : say("not-here");
            card.append(element("p", stands.isIn ? "tag done" : "tag plain", where));
            const missed = kept.list.parts.filter((part) => stands.said[part.id] === false).map((part) => part.title);
            if (missed.length) card.append(element("p", "small", say("missed", missed.join(", "))));
            const acts = element("div", "actions");
            const at = (name) => "seat-" + seat.number + "-" + name;
            if (!stands.isRemoved) {
              if (!stands.checked) acts.append(button(say("here"), "primary", at("here"), () => enter(seat.number, "identity")));
              else if (stands.isIn) acts.append(button(say("out"), "quiet", at("out"), () => enter(seat.number, "left")));
              else acts.append(button(say("back"), "primary", at("back"), () => enter(seat.number, "arrived")));
              if (stands.checked) acts.append(button(say("removed"), "quiet", at("removed"), () => enter(seat.number, "removed")));
            }
            if (stands.last) acts.append(button(say("undo"), "quiet", at("undo"), () => enter(seat.number, "undo", { undone: stands.last.id })));
            card.append(acts);
            if (stands.checked) card.append(drawParts(seat, stands, at));
            for (const made of card.querySelectorAll("button")) made.setAttribute("aria-label", made.textContent + ", " + say("seat", seat.number));
            return card;
          }

          function drawParts(seat, stands, at) {
            const fold = element("details");
            fold.open = opened.has(seat.number);
            fold.addEventListener("toggle", () => { if (fold.open) opened.add(seat.number); else opened.delete(seat.number); });
            const summary = element("summary", "", say("parts"));
            summary.id = at("parts");
            fold.append(summary);
            kept.list.parts.forEach((part, index) => {
              const row = element("div", "parts");
              row.append(element("span", "", part.title));
              for (const [kind, label, value] of [["present", say("present"), true], ["missed", say("absent"), false]]) {
                const made = button(label, "quiet", at(kind + "-" + index), () => enter(seat.number, kind, { segment: part.id }));
                made.setAttribute("aria-pressed", String(stands.said[part.id] === value));
                row.append(made);
              }
              fold.append(row);
            });
            return fold;
          }

          // While something is pressed nothing moves under the finger; what is due is drawn after it.
          let isPressed = false, isDue = false, drawn = null;
          function release() {
            isPressed = false;
            if (isDue) draw();
          }
          addEventListener("pointerdown", () => { isPressed = true; });
          addEventListener("click", release);
          for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, () => setTimeout(release, 300));
          addEventListener("blur", release);

          function draw() {
            isDue = isPressed;
            if (isPressed) return;
            drawState();
            const isShown = kept.list && !isWiped;
            const shown = isShown ? JSON.stringify([kept.list.date, kept.list.parts, kept.list.seats, mine()]) : "";
            if (shown === drawn) return;
            drawn = shown;
            if (!isShown) { root.replaceChildren(); return; }
            const focused = root.contains(document.activeElement) ? document.activeElement.id : "";
            document.getElementById("door-title").textContent = kept.list.date;
            const cards = element("div", "seats");
            if (!kept.list.seats.length) cards.append(element("p", "", say("nobody")));
            for (const seat of kept.list.seats) cards.append(drawSeat(seat));
            const done = element("div", "actions");
            done.append(button(say("done"), "quiet", "door-done", wipe));
            root.replaceChildren(cards, done);
            if (!focused) return;
            // The button that was pressed may be another now: the first one of the same seat.
            const seat = focused.match(/^seat-[0-9]+-/)?.[0];
            (document.getElementById(focused) ?? (seat && root.querySelector(`[id^="${seat}"]`)))?.focus();
          }

          async function wipe() {
            await keep();
            if (mine().length || othersCount()) {
              notice = mine().length ? "wipe-unsaved" : "wipe-others";
              draw();
              return;
            }
            isWiped = true;
            mark();
            store?.transaction("lists", "readwrite").objectStore("lists").delete(key);
            await caches?.delete(shelf);
            draw();
          }

          // Leaving this page is often the way to the sign-out, which wipes the device.
          addEventListener("beforeunload", (event) => { if (!isLeaving && !isWiped && (mine().length || othersCount())) event.preventDefault(); });

          navigator.serviceWorker?.register(root.dataset.worker, { scope: "/" }).then(async () => {
            await navigator.serviceWorker.ready;
            const files = [location.pathname, ...Array.from(document.querySelectorAll("link[rel=stylesheet], script[src]"), (link) => new URL(link.href || link.src).pathname)];
            await (await caches.open(shelf)).addAll(files);
            document.body.dataset.ready = "yes";
          }).catch(() => {});

          addEventListener("online", () => { isOffline = false; send(); });
          // The line may come back without a word of it, and another tablet may have entered something.
          setInterval(() => { if (mine().length) send(); else if (!isWiped && document.visibilityState === "visible") load(); }, 5000);
          setInterval(async () => { await age(); draw(); }, 60000);
          draw();
          load().then(send);
        });
        """#
}
