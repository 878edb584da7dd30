"""Pages for anybody, ours beside those of both peers, in one run and in turns: our form for somebody who asks to be called, and a program's page;
Fossil's ticket form; django-helpdesk's. Processor, waiting, and what goes over the line: the page, and all that it links to at the first visit.
"""

import re

from helpdesk import FORM as HELPDESK_FORM
from load import gets
from processes import Meter
from wire import Visitor

PAGE = "/programs/grande-prairie-stop"
ASK = PAGE + "/not-arrested/ask"
CONNECTIONS = 16


def measure(plan, servers, helpdesk, in_turns):
    """The figures by who was measured. `helpdesk` is None where it isn't installed."""
    asked = {"our form": ("onward", ASK), "our page": ("onward", PAGE), "fossil": ("fossil", "/tktnew")}
    if helpdesk:
        asked["helpdesk"] = ("helpdesk", HELPDESK_FORM)
    plan.say(f"GET {', '.join(path for _, path in asked.values())}, {CONNECTIONS} connections, in turns")

    def once(name):
        server, path = servers[asked[name][0]], asked[name][1]
        with Meter(server) as meter:
            figures = gets(server.port, path, {}, plan.seconds, CONNECTIONS, plan.work)
        return figures | meter.figures()

    found = in_turns(once, {name: servers[server] for name, (server, _) in asked.items()})
    for name, (server, path) in asked.items():
        found[name] |= sizes(servers[server].port, path, helpdesk.size_of if server == "helpdesk" else None)
    return found


def sizes(port, path, size_of):
    """Bytes of a page with its head, and of it with the style sheets, scripts and icons that it links to, each once, as they are sent to who asks
    for no compression. `size_of` where the server doesn't send them itself."""
    with Visitor(port) as visitor:
        answer = visitor.ask("GET", path)
        page = len(answer.head) + 4 + len(answer.body)
        linked = {address for address in links(answer.text) if address.startswith("/") and not address.startswith("//")}
        rest = sum(size_of(address) if size_of else len(visitor.ask("GET", address).body) for address in linked)
    return {"bytes": page, "first_visit": page + rest, "linked": len(linked)}


def links(text):
    for tag in re.findall(r"<(?:link|script)\b[^>]*>", text):
        address = re.search(r"""(?:href|src)=["']([^"']+)""", tag)
        if address and (tag.startswith("<script") or re.search(r"""rel=["'][^"']*(?:stylesheet|icon)""", tag)):
            yield address.group(1)
