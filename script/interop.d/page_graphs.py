"""Graphs for the checks of the page: small (200 nodes drawn), large (10,000), and one with hostile text everywhere."""
import pathlib
import random
import sys

HEAD = """@prefix : <https://w3id.org/dse/id/> .
@prefix dse: <https://w3id.org/dse#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <http://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
HOSTILE = [
    "</script><script>window.hacked = 1</script>",
    "<img src=x onerror='window.hacked = 2'>",
    "\"><svg onload=window.hacked=3>'",
    "<!--<script>",
    "javascript:window.hacked=4",
    "\u202egnorts\u202c \u2067right to left",
    "\u2028line\u2029ends\u0085here",
    "\U0001f469\u200d\U0001f680 \U0001f1ea\U0001f1fa emoji",
    "&lt;b&gt; &amp; {{script}} ${hacked} `x` %3Cscript%3E",
    "<https://evil.example/x.png> url(https://evil.example/y.png)",
]


def literal(text):
    for raw, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r")):
        text = text.replace(raw, escaped)
    return f'"{text}"'


def hostile():
    out = [HEAD]
    for i, text in enumerate(HOSTILE):
        t = literal(text)
        out.append(f"""
:article-{i} a dse:Article ; schema:headline {t} ; schema:url {t} ; schema:datePublished {t} .
:person-{i} a dse:Person ; skos:prefLabel {t} ; skos:altLabel {t} ; dse:note {t} ; dse:represents :state-{i} .
:state-{i} a dse:State ; skos:prefLabel {t} ; dse:iso3 {t} .
:office-{i} a dse:Office ; rdfs:label {t} .
:tenure-{i} a dse:Tenure ; dse:holder :person-{i} ; dse:office :office-{i} ; dse:asOf {t} ; dse:modifier {t} ;
  dse:evidence :s-{i} ; dse:reportedIn :article-{i} .
:s-{i} a dse:Sentence ; dse:text {t} ; dse:inArticle :article-{i} .
:event-{i} a dse:Event ; rdfs:label {t} ; dse:actor :person-{i} ; dse:attributedTo :person-{i} ; dse:status {t} ;
  dse:begin {t} ; dse:end {t} ; dse:confidence {t} ; dse:timeExpression {t} ; dse:evidence :s-{i} ; dse:reportedIn :article-{i} .
""")
    return "".join(out)


def typical(count, seed):
    """As many drawn nodes as asked for: states, their persons and organisations, events between them with sentences."""
    rng = random.Random(seed)
    out = [HEAD]
    states = [f"state-{i}" for i in range(max(4, min(180, count // 12)))]
    for i, state in enumerate(states):
        out.append(f':{state} a dse:State ; skos:prefLabel "State {i}" .\n')
    agents = list(states)
    for i in range(count // 4):
        state = states[min(int(rng.expovariate(8 / len(states))), len(states) - 1)]
        kind = "Person" if i % 4 else "Organisation"
        role = "represents" if i % 4 else "partOf"
        out.append(f':agent-{i} a dse:{kind} ; skos:prefLabel "{kind} {i} of {state}" ; dse:{role} :{state} .\n')
        agents.append(f"agent-{i}")
    events = count - len(agents)
    for i in range(events):
        article = i // 12
        if i % 12 == 0:
            out.append(f':article-{article} a dse:Article ; schema:headline "Article {article} on what happened" ;'
                       ' schema:datePublished "2024-03-01"^^xsd:date .\n')
        day = f"20{15 + i % 10}-{1 + i % 12:02}-{1 + i % 28:02}"
        who = rng.sample(agents, rng.choice([1, 1, 2, 2, 3]))
        roles = " ; ".join(f"dse:participant :{one}" for one in who)
        status = rng.choice(["Occurred"] * 6 + ["Planned", "Hypothetical", "Negated"])
        out.append(
            f':event-{i} a dse:Event, dse:Meeting ; rdfs:label "Meeting {i}" ; dse:status dse:{status} ; '
            f'dse:begin "{day}"^^xsd:date ; dse:end "{day}"^^xsd:date ; dse:confidence 0.{1 + i % 9} ; {roles} ; '
            f"dse:evidence :s-{i} ; dse:reportedIn :article-{article} .\n"
            f':s-{i} a dse:Sentence ; dse:inArticle :article-{article} ; dse:text "On {day}, number {i} met the others in the '
            f'old capital to speak about borders, prisoners and the price of grain, a spokesman said." .\n')
    return "".join(out)


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    for name, text in {"hostile": hostile(), "small": typical(200, 1), "large": typical(10_000, 2)}.items():
        (folder / f"{name}.ttl").write_text(text, encoding="utf-8")
