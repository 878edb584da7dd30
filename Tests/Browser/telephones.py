"""Somebody on their own page, on a telephone: small, in one language, without scripts unless a test asks for them."""

from onward import plain
from seeing import faults, in_every_light, on_paper, sideways, zoomed


class Telephones:
    """For a test with a browser and a demo."""

    def telephone(self, language, scripts=False):
        context = self.browser.context(
            java_script_enabled=scripts, viewport={"width": 360, "height": 740}, locale=f"{language}-CA", is_mobile=True, has_touch=True)
        page = context.new_page()
        page.set_default_timeout(45000)
        return page

    def enter(self, page, code):
        page.goto(self.demo.address + "/mine")
        page.fill("[name=code]", code)
        page.click("main form button[type=submit]")

    def check(self, page, language):
        self.assertEqual(page.locator("html").get_attribute("lang"), f"{language}-CA")
        self.assertEqual(page.locator("h1").count(), 1)
        self.assertRegex(page.title(), r"^(Error: |Erreur\s: )?(Your page|Votre page) – Onward$")
        self.assertRegex(page.url, r"/mine(/[a-z/]+)?$")
        self.assertLessEqual(sideways(page), 0)
        for look in (faults, zoomed, on_paper) if language == "fr" else (faults, in_every_light):
            self.assertEqual(look(page), [], look.__name__)

    def says(self, page):
        """What the page itself says; spaces that don't break are spaces."""
        return plain(page.inner_text("main"))

    def send(self, page):
        """Goes on with the page's form: its first button, which never takes anything back."""
        page.locator("main form button[type=submit]").first.click()
