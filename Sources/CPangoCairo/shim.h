// The few functions of pango (1.44 or newer) and gobject that letters are drawn with, declared as their headers have them. The headers
// themselves need include paths that only `pkg-config pangocairo` knows, and its flags hold -pthread, of which SwiftPM warns.
#include <cairo-pdf.h>

typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoContext PangoContext;

/// PANGO_SCALE: pango counts in 1/1024 of a point.
enum { LETTER_PANGO_SCALE = 1024 };

PangoLayout *pango_cairo_create_layout(cairo_t *cr);
void pango_cairo_show_layout_line(cairo_t *cr, PangoLayoutLine *line);
PangoContext *pango_layout_get_context(PangoLayout *layout);
void pango_context_set_language(PangoContext *context, PangoLanguage *language);
PangoLanguage *pango_language_from_string(const char *language);
void pango_layout_set_text(PangoLayout *layout, const char *text, int length);
void pango_layout_set_width(PangoLayout *layout, int width);
void pango_layout_set_font_description(PangoLayout *layout, const PangoFontDescription *desc);
int pango_layout_get_line_count(PangoLayout *layout);
PangoLayoutLine *pango_layout_get_line_readonly(PangoLayout *layout, int line);
void pango_layout_get_pixel_size(PangoLayout *layout, int *width, int *height);
PangoFontDescription *pango_font_description_from_string(const char *str);
void pango_font_description_set_absolute_size(PangoFontDescription *desc, double size);
void pango_font_description_free(PangoFontDescription *desc);
void g_object_unref(void *object);
