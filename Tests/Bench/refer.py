"""The form that is sent in the measurements of writing: a coordinator refers a volunteer."""

from load import Posts, drive
from processes import Meter
from wire import Refused, hidden_fields, request

FORM = "/refer?stream=volunteer"


def forms(visitor, count):
    """So many forms as the server shows them, each with its own single-use token: their hidden fields."""
    found = []

    def keep(answer, _):
        if answer is None or answer.status != 200:
            raise Refused(f"{FORM}: {answer.status if answer else 'broken'}")
        found.append(hidden_fields(answer.text))

    asked = request("GET", visitor.host, FORM, visitor.cookies)
    drive(visitor.port, (asked for _ in range(count)), 8, 600, keep)
    return found


def is_done(answer):
    """A referral that was taken leads to its page, or to that of the person whom it resembles and who waits for a look."""
    return answer.status == 303 and not answer.location.startswith("/sign-in")


def measure(installation, server, visitor, people, writers, seconds, most=1000):
    """Referrals sent by so many writers at once, each on a connection of its own: every one is durable before its answer.

    What is counted is the POST alone. The form that each needs was fetched before (at most `most` for each second), since
    a person fills it in meanwhile; the page that it leads to isn't fetched. All are one person's, in one session: a session
    for each writer would measure the sign-in. `stored` counts the rows in the database, to compare with the answers.
    """
    filled = [
        request("POST", visitor.host, "/refer", visitor.cookies, hidden | {"name": people.name(), "contact": "none", "language": "en", "adult": "yes"})
        for hidden in forms(visitor, seconds * most)]
    before, posts = installation.referrals(), Posts(is_done)
    with Meter(server) as meter:
        took = drive(server.port, filled, writers, seconds, posts)
    return posts.figures(took) | meter.figures() | {"stored": installation.referrals() - before}
