"""Uses the page as a reader would, in Chromium without a window, and checks what it shows against our own CSV."""
import csv
import io
import pathlib
import sys

from PIL import Image

from page_browser import Browser, check, done, failures
from page_graphs import HOSTILE

folder = pathlib.Path(sys.argv[1])
PICTURES = [("page", 1440, 900, False, ""), ("page-facts", 1440, 900, False, "#person-ilze-strautmane"),
            ("page-events", 1024, 768, False, "#view=events"), ("page-dark", 1024, 768, True, "#state-LVA"),
            ("page-phone", 390, 844, False, "#person-ilze-strautmane")]


FRAME = """view.isMoving = isCrowded;
const n = 20, start = performance.now();
for (let i = 0; i < n; i++) draw();
pen.getImageData(0, 0, 1, 1);
view.isMoving = false;
return (performance.now() - start) / n;"""


# Texts with marks of direction that no element keeps apart from what is around them.
LOOSE = """const found = [], walker = document.createTreeWalker(document.getElementById('panel'), NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode, around = text.parentElement;
  const isApart = around.childNodes.length === 1 && getComputedStyle(around).unicodeBidi.includes('isolate');
  if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(text.data) && !isApart) found.push(text.data);
}
return found;"""


def rows(kind):
    with open(folder / "csv" / "nodes.csv", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["kind"] == kind]


def use(page):
    """Search, click, filters, timeline, lists and links on the samples."""
    events = rows("Event")
    page.open(folder / "samples.html")
    page.type("#search", "strautm\n")
    check("search opens the facts", page.text("#panel h2") == "Ilze Strautmane")
    check("the address names what is open", page.js("return location.hash") == "#person-ilze-strautmane-LVA")
    page.type("#search", "vaitekunas foreign")
    check("words that no name has are not found", "nothing found" in page.text("#found"))
    page.clear("#search")
    page.type("#search", "vaitekunas\n")
    check("search passes over accents", page.text("#panel h2") == "Tomas Vaitekūnas")
    check("facts have sentences with article and date", "2025-11-21" in page.text("#panel blockquote cite"))
    page.keys("#canvas", "ESCAPE")
    check("Escape closes the facts", not page.shown("#panel"))

    page.js("fit(dots)")
    page.click_dot("state-LVA")
    check("a click on a node opens its facts", page.text("#panel h2") == "Latvia")
    page.keys("#canvas", "ARROW_RIGHT")
    check("an arrow key goes on to a neighbour", page.text("#panel h2") not in ("", "Latvia"))
    check("screen readers are told", page.js("return document.getElementById('said').textContent") != "")
    page.js("history.back()")
    check("back goes back", page.wait_text("#panel h2", "Latvia"))
    page.click("#panel .close")

    page.click("#tab-events")
    check("the list has every event", page.text("#events h2") == f"{len(events)} events")
    planned = [row for row in events if row["status"] == "Planned"]
    page.click("#filter-form fieldset:nth-of-type(3) .all button:last-child")
    page.click("input[data-value=Planned]")
    check("a status filters", page.text("#events h2") == f"{len(planned)} events of {len(events)}")
    page.click("#filter-form fieldset:nth-of-type(3) .all button:first-child")
    sure = [row for row in events if float(row["confidence"] or 1) >= 0.9]
    page.keys("#filter-form input[type=range]", *["ARROW_RIGHT"] * 18)
    check("confidence filters", page.text("#events h2") == f"{len(sure)} events of {len(events)}")
    page.keys("#filter-form input[type=range]", "HOME")
    page.select("#filter-form select", "Latvia")
    of_latvia = page.js("return events.filter((e) => e.passes).length")
    check("a state filters", 0 < of_latvia < len(events) and "Strautmane" in page.text("#events"))
    page.select("#filter-form select", "any state")
    page.click(".said input")
    dated = [row for row in events if row["begin"] or row["end"]]
    check("what has no date can be left out", page.text("#events h2") == f"{len(dated)} events of {len(events)}")
    page.keys("#timeline input[aria-label='Events until']", "HOME", *["ARROW_RIGHT"] * 5)
    early = [row for row in dated if (row["begin"] or row["end"]) <= page.js("return dateOf(filters.to)")]
    check("the timeline filters", page.text("#events h2").startswith(f"{len(early)} event") and len(early) < len(dated))
    page.keys("#timeline input[aria-label='Events until']", "END")
    page.click(".said input")
    page.click("#tab-picture")
    page.click("input[data-value=Event]")
    left = page.js("return dots.filter((d) => d.shown).length")
    check("a kind filters", left == page.js("return dots.length") - len(events))
    page.click("input[data-value=Event]")
    page.click("input[data-value=actor]")
    check("a role filters", page.js("return lines.every((l) => !l.shown || l.role !== 'actor')"))
    page.click("input[data-value=actor]")

    page.click("#tab-people")
    check("the table has every person", page.count("#people tbody tr") == len(rows("Person")))
    check("offices stand in it", "Foreign Minister of Latvia" in page.text("#people"))
    page.click("#tab-articles")
    check("all articles are listed", page.count("#articles li") == len(rows("Article")))
    check("no request but for the file, no error", page.quiet())

    page.open(folder / "samples.html", "#person-ilze-strautmane")
    check("a link opens on a person", page.text("#panel h2") == "Ilze Strautmane")
    pdf = page.driver.execute_cdp_cmd("Page.printToPDF", {})["data"]
    check("it prints", len(pdf) > 10_000 and page.quiet())
    page.open(folder / "no-text.html", "#person-ilze-strautmane")
    check("without text no sentence is shown", page.count("blockquote") == 0 and page.count("#panel cite") > 0)


def hostile(page):
    page.open(folder / "hostile.html")
    check("no filter leaves out what it does not understand", page.js("return dots.length === 30 && dots.every((d) => d.shown)"))
    for i, text in enumerate(HOSTILE):
        for kind in ("person", "event", "article", "state", "office", "tenure", "s"):
            page.js(f"location.hash = '#{kind}-{i}'")
            page.wait_js(f"return picked.node && picked.node.id === '{kind}-{i}'")
            if kind not in ("tenure", "s"):
                check(f"hostile text {i} is the heading of {kind}", page.js("return document.querySelector('#panel h2').textContent") == text)
            check(f"hostile text {i} does not turn what is around it in the facts of {kind}", page.js(LOOSE) == [])
        check(f"hostile sentence {i} shows as text", page.js("return document.querySelector('#panel blockquote p').textContent") == text)
    for view in ("events", "people", "articles", "picture"):
        page.click(f"#tab-{view}")
    page.type("#search", "img")
    check("hostile names can be searched", "<img src=x" in page.text("#found"))
    check("nothing became markup", page.js(
        "return document.querySelectorAll('script').length === 2 && !document.querySelector('img, iframe, link, object, main svg[onload], [onerror], a[href^=\"javascript\"]')"))
    check("no script of a name ran", page.js("return window.hacked === undefined"))
    check("no request and no error under hostile text", page.quiet())


def sizes(page):
    for name, most_bytes in (("small", 350_000), ("large", None)):
        path = folder / f"{name}.html"
        paints, drawn, frames = [], [], []
        for _ in range(5):
            page.open(path)
            paints.append(page.first_paint())
            drawn.append(page.js("return performance.getEntriesByName('drawn')[0].startTime"))
            frames.append(page.js(FRAME))
        paints.sort()
        drawn.sort()
        frames.sort()
        size, dots = path.stat().st_size, page.js("return dots.length")
        print(f"{name}: {dots} nodes drawn, {page.js('return lines.length')} lines, {size} bytes, first paint {paints[2]:.0f} ms "
              f"(median of 5; {paints[0]:.0f} to {paints[4]:.0f}), picture complete at {drawn[2]:.0f} ms, {frames[2]:.1f} ms a frame")
        check(f"{name} is not too big", most_bytes is None or size <= most_bytes)
        page.js("const find = document.getElementById('search'); find.value = 'Person 7'; find.dispatchEvent(new Event('input'))")
        check(f"search works in {name}", page.count("#found [role=option]") > 0)
        check(f"no error in {name}", page.quiet())


def pictures(target):
    target.mkdir(exist_ok=True)
    for name, width, height, dark, address in PICTURES:
        with Browser(width, height, dark) as page:
            page.open(folder / "samples.html", address)
            shot = Image.open(io.BytesIO(page.driver.get_screenshot_as_png()))
            shot.convert("RGB").quantize(200, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(target / f"{name}.png", optimize=True)
            check(f"no sideways scrolling at {width} x {height}", page.js("return document.documentElement.scrollWidth <= window.innerWidth"))
            check(f"no error at {width} x {height}", page.quiet())


with Browser(1440, 900) as browser:
    if (folder / "samples.html").exists():
        use(browser)
    hostile(browser)
    sizes(browser)
if (folder / "samples.html").exists():
    pictures(pathlib.Path("docs/pictures") if "--pictures" in sys.argv else folder / "pictures")
print(f"page: {len(done)} checks, {len(failures)} failures")
sys.exit(1 if failures else 0)
