"""A class day: planned, seated, called off for snow, held at the door without a network, entered by keyboard; in both languages."""

import json
import os
import re
import sqlite3
import unittest

from onward import Browser, Demo, Person, today

PROGRAM = "grande-prairie-stop"
WORDS = {
    "en": {"saved": "Everything is saved.", "offline": "No connection.", "unsaved": "aren’t saved yet"},
    "fr": {"saved": "Tout est enregistré.", "offline": "Pas de connexion.", "unsaved": "ne sont pas encore enregistrées"},
}

# The lists that the device keeps, by their key; with lists given, those are kept instead.
STORE = """(instead) => new Promise((resolve, reject) => {
  const asked = indexedDB.open("onward-door", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore("lists");
  asked.onerror = () => reject(asked.error);
  asked.onsuccess = () => {
    const work = asked.result.transaction("lists", "readwrite"), lists = work.objectStore("lists"), kept = {};
    for (const [key, list] of Object.entries(instead ?? {})) lists.put(list, key);
    lists.openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      kept[cursor.key] = cursor.value;
      cursor.continue();
    };
    work.oncomplete = () => { asked.result.close(); resolve(kept); };
  };
})"""
# What the service worker and the other stores of the browser hold, by address.
CACHED = """async () => {
  const held = Object.keys(localStorage).concat(Object.keys(sessionStorage));
  for (const name of await caches.keys()) held.push(...(await (await caches.open(name)).keys()).map((request) => request.url));
  return held;
}"""
HOUR = 60 * 60 * 1000


def first_day(person):
    """The address of the next class day."""
    person.go("/class-days")
    return re.search(r'href="(/class-days/[0-9a-f]{32})"', person.page.content()).group(1)


class ClassDay(unittest.TestCase):
    def setUp(self):
        self.demo, self.browser = Demo(), Browser()

    def tearDown(self):
        self.browser.close()
        self.demo.stop()

    def seats(self, person, day):
        person.go(day)
        return person.page.locator("table").first.locator("tbody tr").count() if person.page.locator("table").count() else 0

    def held(self, person):
        """The next class day, held today as far as its program's clock goes: the door list takes nothing before its day."""
        day = first_day(person)
        folder = self.demo.folder + "/data/data/"
        found = [name for name in os.listdir(folder) if name.startswith("cases") and name.endswith(("sqlite", "db"))]
        connection = sqlite3.connect(folder + found[0], timeout=30)
        with connection:
            facts, = connection.execute("SELECT facts FROM class_day WHERE id = ?", (day[-32:],)).fetchone()
            facts = {**json.loads(facts), "date": str(today())}
            connection.execute("UPDATE class_day SET on_day = ?, facts = ? WHERE id = ?", (str(today()), json.dumps(facts), day[-32:]))
        connection.close()
        return day

    def at_the_door(self, day=None):
        """A coordinator with a tablet at the door, and the numbers of the seats."""
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, "en", scripts=True, width=800)
        day = day or self.held(coordinator)
        coordinator.go(day + "/door")
        coordinator.page.wait_for_selector("button[id$='-here']")
        seats = [b.get_attribute("id").split("-")[1] for b in coordinator.page.locator("button[id$='-here']").all()]
        return coordinator, day, seats

    def kept(self, page):
        """What the device keeps of the door list."""
        kept, = page.evaluate(STORE).values()
        return kept

    def sign_in(self, page, which):
        """Signs in on this tablet, on the sign-in page that stands there."""
        account = self.demo.account("coordinator", PROGRAM, which)
        page.fill("main [name=name]", account["name"])
        page.fill("main [name=password]", account["password"])
        page.locator("main form button[type=submit]").last.click()

    def sign_out(self, coordinator):
        coordinator.go("/change-user")
        coordinator.press()

    def end_sessions(self, which=0):
        """The administrator ends the sessions of a coordinator."""
        administrator = Person(self.browser, self.demo, "administrator", PROGRAM)
        administrator.go("/accounts")
        name = self.demo.account("coordinator", PROGRAM, which)["name"]
        administrator.page.click(f"main a:text-is('{name}')")
        administrator.page.locator("form[action$='/end-sessions'] button").click()
        administrator.context.close()

    def test_what_was_entered_after_the_session_ended_goes_in_under_the_same_person(self):
        coordinator, day, seats = self.at_the_door()
        page = coordinator.page
        page.wait_for_selector("body[data-ready=yes]")
        self.end_sessions()
        for seat in seats[:2]:
            page.click(f"#seat-{seat}-here")
        page.wait_for_selector("#door-state p:has-text('You are signed out.'):has-text('2 entries aren’t saved yet')")
        first = self.kept(page)["unsent"]
        # A colleague takes the tablet: sees a list without those entries, enters something, and signs out.
        page.click("#door-state a")
        self.sign_in(page, 1)
        page.wait_for_selector(f"#seat-{seats[0]}-here")
        page.wait_for_selector("text=2 entries of somebody else wait on this device")
        page.click(f"#seat-{seats[2]}-here")
        page.wait_for_selector("text=Everything is saved.")
        self.assertEqual([self.entries(day, seat) for seat in seats[:2]], [[], []])
        self.sign_out(coordinator)
        page.wait_for_selector("body[data-ready=yes]")
        self.assertIn("Entries that somebody else made at the door wait on this device", coordinator.says())
        # Nothing of the colleague is left, no initials either; the first person's entries are.
        kept = self.kept(page)
        self.assertEqual((kept["list"], kept["refused"], kept["unsent"]), (None, [], first))
        page.click("main a")
        self.sign_in(page, 0)
        page.wait_for_selector("main h1")
        coordinator.go(day + "/door")
        page.wait_for_selector("#door-state p:text-is('Everything is saved.')", timeout=20000)
        mine, = first.values()
        for seat, entry in zip(seats[:2], mine):
            self.assertEqual(self.entries(day, seat), [("identity", entry["id"])])
        self.assertEqual(len(self.entries(day, seats[2])), 1)
        self.assertEqual(self.kept(page)["unsent"], {})

    def test_a_sign_out_asks_before_it_loses_entries_and_leaves_nothing(self):
        coordinator, day, seats = self.at_the_door()
        page = coordinator.page
        page.wait_for_selector("body[data-ready=yes]")
        # The door can't send while the rest of the site is there.
        page.context.route("**/door/list", lambda route: route.abort() if route.request.method == "POST" else route.fallback())
        page.click(f"#seat-{seats[0]}-here")
        page.wait_for_selector("text=1 entry isn’t saved yet.")
        self.sign_out(coordinator)
        self.assertIn("What you entered at the door isn’t saved yet", coordinator.says())
        self.assertEqual([len(entries) for entries in self.kept(page)["unsent"].values()], [1])
        page.click("text=Stay signed in")
        coordinator.go(day + "/door")
        page.wait_for_selector("text=1 entry isn’t saved yet.")
        self.sign_out(coordinator)
        page.click("text=Sign out and lose them")
        page.wait_for_url("**/sign-in*")
        self.assertEqual(page.evaluate(STORE), {})
        self.assertEqual(page.evaluate(CACHED), [])
        self.assertNotIn("onward-door", page.evaluate("document.cookie"))

    def test_signing_out_empties_the_browser(self):
        coordinator, day, seats = self.at_the_door()
        page = coordinator.page
        page.wait_for_selector("body[data-ready=yes]")
        page.click(f"#seat-{seats[0]}-here")
        page.wait_for_selector("text=Everything is saved.")
        self.assertNotEqual(page.evaluate(STORE), {})
        self.assertNotEqual(page.evaluate(CACHED), [])
        self.sign_out(coordinator)
        page.wait_for_url("**/sign-in*")
        self.assertEqual(page.evaluate(STORE), {})
        self.assertEqual(page.evaluate(CACHED), [])

    def test_what_is_a_day_old_goes_when_any_page_is_opened(self):
        coordinator, day, seats = self.at_the_door()
        page = coordinator.page
        page.wait_for_selector("body[data-ready=yes]")
        page.click(f"#seat-{seats[0]}-here")
        page.wait_for_selector("text=Everything is saved.")
        # What is saved is kept as the server tells it, and nothing besides.
        seat, = [seat for seat in self.kept(page)["list"]["seats"] if str(seat["number"]) == seats[0]]
        self.assertLessEqual(set(seat["entries"][0]), {"id", "seat", "kind", "at", "segment", "undone"})
        coordinator.go("/today")
        lists = page.evaluate(STORE)
        lists = {key: {**kept, "loaded": kept["loaded"] - 25 * HOUR} for key, kept in lists.items()}
        self.assertEqual(len(page.evaluate(STORE, lists)), 1)
        page.evaluate("""async () => {
          const kept = await caches.open("onward-door");
          for (const request of await kept.keys()) {
            const answer = await kept.match(request);
            const headers = new Headers(answer.headers);
            headers.set("Date", new Date(Date.now() - 25 * 60 * 60 * 1000).toUTCString());
            await kept.put(request, new Response(await answer.blob(), { headers }));
          }
        }""")
        coordinator.go("/me")
        page.wait_for_function("async () => !(await (await caches.open('onward-door')).match('/class-days/door.js'))")
        self.assertEqual(page.evaluate(STORE), {})

    def test_what_the_server_refuses_stays_on_the_tablet_to_be_written_down(self):
        coordinator, day, seats = self.at_the_door()
        page = coordinator.page
        page.context.set_offline(True)
        page.click(f"#seat-{seats[0]}-here")
        page.wait_for_selector("text=No connection.")
        # While the tablet is offline the seat is entered from paper.
        office = Person(self.browser, self.demo, "coordinator", PROGRAM, "en")
        office.go(day + "/entry")
        office.page.check(f"input[name='seat-{seats[0]}-outcome'][value=unacceptable]")
        office.page.fill(f"input[name='seat-{seats[0]}-reason']", "did not come")
        office.page.locator("main form button[type=submit]").last.click()
        page.context.set_offline(False)
        page.wait_for_selector("#door-state .refused", timeout=20000)
        said = page.inner_text("#door-state .refused")
        self.assertIn(f"Seat {seats[0]}", said)
        self.assertIn("Here, identity checked", said)
        self.assertEqual([entry["seat"] for entry in self.kept(page)["refused"]], [int(seats[0])])
        page.reload()
        page.wait_for_selector("#door-state .refused")

    def test_a_day_that_breaks_off_keeps_what_was_seen(self):
        coordinator, day, seats = self.at_the_door()
        page = coordinator.page
        page.click(f"#seat-{seats[0]}-here")
        page.wait_for_selector("text=Everything is saved.")
        coordinator.go(day + "/cancel")
        self.assertIn("The door list has entries for 1 seat.", coordinator.says())
        page.check("input[value=weather]")
        page.locator("main form button[type=submit]").click()
        self.assertIn("Whose presence is still to be entered", coordinator.says())
        self.assertEqual([kind for kind, _ in self.entries(day, seats[0])], ["identity"])
        coordinator.go(day)
        self.assertIn("Enter what is kept.", coordinator.says())
        coordinator.go("/class-days")
        self.assertIn("Presence to enter", page.inner_text(f"main :has(> a[href='{day}'])"))

    def test_unsent_entries_age_one_by_one_and_are_not_wiped_by_another(self):
        coordinator, day, seats = self.at_the_door()
        page = coordinator.page
        page.wait_for_selector("body[data-ready=yes]")
        page.context.set_offline(True)
        for seat in seats[:2]:
            page.click(f"#seat-{seat}-here")
        page.wait_for_selector("text=No connection.")
        self.assertIn("Don’t sign out before they are saved", page.inner_text("#door-state"))
        # The list was loaded, and one entry made, more than a day ago; the other an hour ago, and somebody else’s too.
        (key, kept), = page.evaluate(STORE).items()
        mine = kept["unsent"][kept["list"]["who"]]
        mine[0]["made"] -= 25 * HOUR
        mine[1]["made"] -= HOUR
        kept["unsent"]["account:else"] = [{**mine[1], "id": "f" * 32}]
        page.evaluate(STORE, {key: kept})
        page.reload()
        page.wait_for_selector(f"#seat-{seats[1]}-out")
        self.assertEqual(page.locator(f"#seat-{seats[0]}-here").count(), 1)
        page.click("#door-done")
        page.wait_for_selector("#door-state p:has-text('Wait until everything is saved.')")
        page.context.set_offline(False)
        page.wait_for_selector("#door-state p:text-is('Everything is saved.')", timeout=20000)
        self.assertEqual([kind for kind, _ in self.entries(day, seats[1])], ["identity"])
        page.click("#door-done")
        page.wait_for_selector("#door-state p:has-text('Entries of somebody else aren’t saved yet.')")
        self.assertEqual(list(self.kept(page)["unsent"]), ["account:else"])

    def test_two_tabs_on_one_list_keep_what_each_of_them_entered(self):
        coordinator, day, seats = self.at_the_door()
        first = coordinator.page
        first.wait_for_selector("body[data-ready=yes]")
        second = first.context.new_page()
        second.goto(first.url)
        second.wait_for_selector(f"#seat-{seats[1]}-here")
        first.context.set_offline(True)
        for page, seat in ((first, seats[0]), (second, seats[1]), (first, seats[2])):
            page.click(f"#seat-{seat}-here")
            page.wait_for_selector("text=No connection.")
        # Both are closed where there is no network, one after the other; what is kept is of both.
        first.close(run_before_unload=False)
        second.reload()
        for seat in seats[:3]:
            second.wait_for_selector(f"#seat-{seat}-out")
        second.context.set_offline(False)
        second.wait_for_selector("#door-state p:text-is('Everything is saved.')", timeout=20000)
        for seat in seats[:3]:
            self.assertEqual([kind for kind, _ in self.entries(day, seat)], ["identity"])

    def test_nothing_moves_while_nothing_changes(self):
        coordinator, day, seats = self.at_the_door()
        page = coordinator.page
        page.click(f"#seat-{seats[0]}-here")
        page.wait_for_selector("text=Everything is saved.")
        summary = page.locator(f"#seat-{seats[0]}-parts")
        summary.focus()
        page.evaluate("""() => {
          window.changes = 0;
          const watch = new MutationObserver((all) => { window.changes += all.length; });
          for (const id of ["door", "door-state"]) watch.observe(document.getElementById(id), { childList: true, subtree: true, attributes: true });
        }""")
        looks = "SELECT COUNT(*) FROM audit_entry WHERE act = 'class-day.door'"
        with page.expect_response(lambda answer: answer.url.endswith("/door/list")) as first:
            pass
        first.value.finished()
        looked = self.demo.query(looks)
        page.evaluate("window.changes = 0")
        for _ in range(2):
            with page.expect_response(lambda answer: answer.url.endswith("/door/list")) as answer:
                pass
            self.assertEqual(answer.value.json(), {"unchanged": True})
        self.assertEqual(page.evaluate("window.changes"), 0)
        self.assertEqual(self.demo.query(looks), looked)
        # Another tablet enters something while a finger is on a button: the press isn’t lost, and the focus stays.
        other, _, _ = self.at_the_door(day)
        button = page.locator(f"#seat-{seats[1]}-here")
        button.hover()
        page.mouse.down()
        other.page.click(f"#seat-{seats[2]}-here")
        other.page.wait_for_selector("text=Everything is saved.")
        with page.expect_response(lambda answer: answer.url.endswith("/door/list")):
            pass
        page.mouse.up()
        page.wait_for_selector(f"#seat-{seats[1]}-out")
        page.wait_for_selector(f"#seat-{seats[2]}-out")
        self.assertEqual([kind for kind, _ in self.entries(day, seats[1])], ["identity"])
        self.assertTrue(page.evaluate("document.activeElement.id").startswith(f"seat-{seats[1]}-"))

    def test_snow_seats_everyone_again_on_the_next_day_that_fits(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, "fr")
        day = first_day(coordinator)
        taken = self.seats(coordinator, day)
        self.assertGreater(taken, 3)
        coordinator.page.click("text=Annuler la journée")
        coordinator.page.click("button[type=submit]")
        self.assertEqual(coordinator.page.locator(".summary").count(), 1)
        coordinator.page.check("input[value=weather]")
        coordinator.page.locator("main form button[type=submit]").click()
        self.assertIn("La journée est annulée", coordinator.page.inner_text("h1"))
        self.assertIn("Qui a une place à une autre journée", coordinator.says())
        coordinator.go("/class-days")
        self.assertIn("Annulée", coordinator.page.inner_text("main"))
        coordinator.go(day)
        self.assertIn("Annulée : météo.".replace(" :", "\u00a0:"), coordinator.page.inner_text("main"))
        coordinator.go("/class-days")
        rows = coordinator.page.locator(".agenda").first.locator("li").all_inner_texts()
        moved = sum(int(re.search(r"(\d+) places prises", row).group(1)) for row in rows)
        self.assertGreater(moved, 0)
        coordinator.go("/today")
        self.assertNotIn("Erreur", coordinator.page.inner_text("main"))

    def test_a_day_is_planned_and_a_holiday_is_asked_about(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM)
        coordinator.go("/class-days/new")
        page = coordinator.page
        page.fill("input[name=on-day]", "25")
        page.fill("input[name=on-month]", "12")
        page.fill("input[name=on-year]", "2027")
        page.fill("input[name=venue]", "Hall B")
        page.locator("main form button[type=submit]").click()
        self.assertIn("Christmas Day", page.inner_text(".summary"))
        self.assertEqual(page.input_value("input[name=venue]"), "Hall B")
        page.check("input[name=despite]")
        page.fill("input[name=vice-laws-to]", "8 o’clock")
        page.locator("main form button[type=submit]").click()
        self.assertEqual(page.input_value("input[name=vice-laws-to]"), "8 o’clock")
        page.fill("input[name=vice-laws-to]", "10:00")
        page.locator("main form button[type=submit]").click()
        self.assertIn("December 25, 2027", page.inner_text("h1"))
        self.assertIn("Hall B", page.inner_text("main"))

    def test_the_door_list_loses_and_doubles_nothing_without_a_network(self):
        day = None
        for language in ("en", "fr"):
            with self.subTest(language):
                words = WORDS[language]
                coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, language, scripts=True, width=800)
                day = day or self.held(coordinator)
                page = coordinator.page
                coordinator.go(day + "/door")
                page.wait_for_selector("button[id$='-here']")
                page.wait_for_selector("body[data-ready=yes]")
                here = page.locator("button[id$='-here']").first
                seat = here.get_attribute("id").split("-")[1]
                here.click()
                page.wait_for_selector(f"text={words['saved']}")
                context = page.context
                context.set_offline(True)
                page.click(f"#seat-{seat}-out")
                page.click(f"#seat-{seat}-back")
                page.wait_for_selector(f"text={words['offline']}")
                self.assertIn(words["unsaved"], page.inner_text("#door-state"))
                # The tablet is switched off and on again where there is no network.
                page.reload()
                page.wait_for_selector(f"#seat-{seat}-out")
                self.assertIn(words["unsaved"], page.inner_text("#door-state"))
                kept = json.dumps(page.evaluate(STORE), ensure_ascii=False)
                self.assertNotIn("◊", kept.replace('"initials"', ""))
                context.set_offline(False)
                page.wait_for_selector(f"text={words['saved']}", timeout=20000)
                entries = self.entries(day, seat)
                self.assertEqual([kind for kind, _ in entries], ["identity", "left", "arrived"])
                self.assertEqual(len({entry for _, entry in entries}), 3)
                page.click(f"#seat-{seat}-undo")
                page.wait_for_selector(f"text={words['saved']}")
                self.assertEqual(self.entries(day, seat)[-1][0], "undo")
                page.click("#door-done")
                page.wait_for_selector("#door-state.done")
                self.assertEqual(page.evaluate(STORE), {})

    def test_the_server_dies_at_the_door_and_nothing_is_lost(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, "en", scripts=True, width=800)
        day = self.held(coordinator)
        page = coordinator.page
        coordinator.go(day + "/door")
        page.wait_for_selector("button[id$='-here']")
        seats = [b.get_attribute("id").split("-")[1] for b in page.locator("button[id$='-here']").all()][:4]
        page.click(f"#seat-{seats[0]}-here")
        page.wait_for_selector("text=Everything is saved.")
        self.demo.kill()
        for seat in seats[1:]:
            page.click(f"#seat-{seat}-here")
        page.wait_for_selector("text=No connection.")
        self.demo.restart()
        page.wait_for_selector("text=Everything is saved.", timeout=30000)
        for seat in seats:
            self.assertEqual([kind for kind, _ in self.entries(day, seat)], ["identity"])

    def entries(self, day, seat):
        return self.demo.query(
            "SELECT e.kind, e.id FROM door_entry e JOIN seat s ON s.class_day = e.class_day AND s.case_id = e.case_id "
            "WHERE e.class_day = ? AND s.number = ? ORDER BY e.sequence", day.rsplit("/", 1)[1], int(seat))


if __name__ == "__main__":
    unittest.main()
