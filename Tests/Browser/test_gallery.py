"""The gallery: every piece of the design language in every state, in both languages, whole and accessible however it is looked at."""

import unittest

from onward import WithDemo
from seeing import faults, in_every_light, on_paper, sideways, zoomed

PATHS = ["", "/errors", "/refusal", "/question", "/confirm", "/public", "/own"]


class Gallery(WithDemo):
    def test_each_piece_can_be_read_by_everybody(self):
        for language in ("en", "fr"):
            context = self.browser.context(viewport={"width": 320, "height": 740}, locale=f"{language}-CA")
            page = context.new_page()
            for path in PATHS:
                with self.subTest(language=language, path=path):
                    self.assertIn(page.goto(f"{self.demo.address}/gallery{path}").status, (200, 409, 422))
                    self.assertEqual(page.locator("html").get_attribute("lang"), f"{language}-CA")
                    self.assertEqual(page.locator("h1").count(), 1)
                    self.assertEqual(faults(page), [])
                    self.assertEqual(sideways(page), 0)
                    self.assertEqual(in_every_light(page), [])
                    self.assertEqual(zoomed(page), [])
                    self.assertEqual(on_paper(page), [])
            # A desk's width, where columns stand side by side.
            page.set_viewport_size({"width": 1280, "height": 900})
            page.goto(f"{self.demo.address}/gallery")
            self.assertEqual((faults(page), sideways(page)), ([], 0))
            context.close()

    def test_a_form_of_the_gallery_comes_back_as_every_form_does(self):
        context = self.browser.context(java_script_enabled=False, locale="en-CA")
        page = context.new_page()
        page.goto(self.demo.address + "/gallery")
        page.click("main button:text-is('Refer')")
        self.assertEqual(page.title(), "Error: A form that came back – Onward")
        self.assertEqual(page.input_value("[name=name]"), "Étienne")
        self.assertEqual(page.locator(".summary li").count(), 7)
        context.close()


if __name__ == "__main__":
    unittest.main()
