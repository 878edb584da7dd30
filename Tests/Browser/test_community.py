"""The community's calendar: kept by a coordinator, read by anybody, followed by a calendar, signed up for once the safety briefing was read."""

import datetime
import unittest

import icalendar

from onward import Browser, Demo, Person, plain

PROGRAM = "edmonton-stop"
HOURS = datetime.timedelta(hours=1)


class Community(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=2)
        cls.addClassCleanup(cls.demo.stop)
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)

    def coordinator(self, language="en"):
        return Person(self.browser, self.demo, "coordinator", PROGRAM, language)

    def anybody(self, language="en", **options):
        page = self.browser.context(java_script_enabled=False, locale=f"{language}-CA", **options).new_page()
        page.set_default_timeout(45000)
        return page

    def put(self, person, title, day, places="", briefing=""):
        person.go("/community/event")
        for name, value in {
            "kind": "patrol", "title-en": title, "title-fr": f"{title} (fr)", "about-en": "We walk.", "about-fr": "On marche.",
            "place": "118 Avenue", "starts": "19:00", "ends": "21:00", "places": places, "briefing-en": briefing, "briefing-fr": briefing}.items():
            person.fill(name, value)
        person.fill_date("on", day)
        person.press()

    def feed(self, language="en"):
        page = self.anybody(language)
        answer = page.request.get(f"{self.demo.address}/programs/{PROGRAM}/calendar-feed?lang={language}")
        self.assertTrue(answer.headers["content-type"].startswith("text/calendar"))
        return icalendar.Calendar.from_ical(answer.body())

    def test_a_calendar_that_follows_it_has_the_hour_on_the_wall_before_and_after_the_clocks_are_changed(self):
        person = self.coordinator()
        winter = datetime.date(datetime.date.today().year + 1, 2, 10)
        summer = winter + datetime.timedelta(days=120)
        self.put(person, "Winter walk; with tea, and all", winter)
        self.put(person, "Summer walk", summer)
        events = {str(event["summary"]): event for event in self.feed().walk("VEVENT")}
        cold, warm = events["Winter walk; with tea, and all"], events["Summer walk"]
        for event, day, offset in ((cold, winter, -7 * HOURS), (warm, summer, -6 * HOURS)):
            start = event.decoded("dtstart")
            self.assertEqual((start.date(), start.hour, start.utcoffset()), (day, 19, offset))
            self.assertEqual(event.decoded("dtend") - start, 2 * HOURS)
            self.assertEqual(event["dtstart"].params["TZID"], "America/Edmonton")
        # The zone's own changes are in the file, and say the same as the reader's table.
        zone = self.feed().walk("VTIMEZONE")[0].to_tz()
        self.assertEqual(datetime.datetime(summer.year, summer.month, summer.day, 19, tzinfo=zone).utcoffset(), -6 * HOURS)
        self.assertIn("Summer walk (fr)", {str(event["summary"]) for event in self.feed("fr").walk("VEVENT")})

        person.go("/community")
        person.page.locator("main a", has_text="Summer walk").click()
        person.page.locator("main button", has_text="Call it off").click()
        again = {str(event["summary"]): event for event in self.feed().walk("VEVENT")}["Summer walk"]
        self.assertEqual((str(again["status"]), again["uid"]), ("CANCELLED", warm["uid"]))
        self.assertGreater(int(again["sequence"]), int(warm["sequence"]))

    def test_volunteers_are_asked_for_only_with_a_briefing_and_sign_up_once_they_read_it(self):
        person = self.coordinator()
        day = datetime.date.today() + datetime.timedelta(days=30)
        self.put(person, "Night walk", day, places="1")
        self.assertIn("how they stay safe", person.says())
        self.assertEqual(person.page.input_value("[name=title-en]"), "Night walk")
        person.fill("briefing-en", "In pairs.")
        person.fill("briefing-fr", "À deux.")
        person.press()

        page = self.anybody("fr", viewport={"width": 360, "height": 640})
        page.goto(f"{self.demo.address}/programs/{PROGRAM}/calendar")
        page.locator("main a", has_text="Night walk (fr)").click()
        self.assertIn("À deux.", plain(page.inner_text("main")))
        page.fill("#name", "Alex")
        page.fill("#reach", "780-555-0142")
        page.click("main form button")
        self.assertIn("cochez la case", plain(page.inner_text("main")))
        self.assertEqual(page.input_value("#name"), "Alex")
        page.check("#briefed")
        page.click("main form button")
        self.assertIn("Votre inscription est faite", plain(page.inner_text("main")))
        code = page.inner_text("main strong.number")
        page.goto(f"{self.demo.address}/programs/{PROGRAM}/calendar")
        page.locator("main a", has_text="Night walk (fr)").click()
        self.assertIn("Toutes les places sont prises", plain(page.inner_text("main")))
        self.assertNotIn("Alex", plain(page.inner_text("main")))
        person.go("/community")
        person.page.locator("main a", has_text="Night walk").click()
        self.assertIn("Alex, 780-555-0142", person.says())

        page.locator("main a", has_text="Je ne peux pas venir").click()
        page.fill("#code", "0000 0000 0000 0000")
        page.click("main form button")
        self.assertIn("pas d’inscription avec ce code", plain(page.inner_text("main")))
        page.fill("#code", code)
        page.click("main form button")
        self.assertIn("Votre place est libre", plain(page.inner_text("main")))
        person.page.reload()
        self.assertNotIn("Alex", person.says())


if __name__ == "__main__":
    unittest.main()
