#ifndef ONWARD_CCURL_SHIMS_H
#define ONWARD_CCURL_SHIMS_H

#include <curl/curl.h>

// Swift can't call variadic functions: one function for each type of argument that libcurl's options take.
CURLcode onward_curl_set_long(CURL *curl, CURLoption option, long value);
CURLcode onward_curl_set_text(CURL *curl, CURLoption option, const char *value);
CURLcode onward_curl_set_list(CURL *curl, CURLoption option, struct curl_slist *value);
CURLcode onward_curl_set_reader(CURL *curl, curl_read_callback read, void *context);
// Is told all that is said, the password included: it keeps what it needs and no more.
CURLcode onward_curl_set_listener(CURL *curl, curl_debug_callback listen, void *context);
long onward_curl_response_code(CURL *curl);

#endif
