"""Sixty questions as an analyst would ask them of script/diplomatic-graph: (name, SPARQL without prefixes)."""

PREFIXES = """PREFIX dse: <https://w3id.org/dse#>
PREFIX id: <https://w3id.org/dse/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""

ONE_PATTERN = [
    ("meetings", "SELECT ?e { ?e a dse:Meeting }"),
    ("events-of-a-person", "SELECT ?e { ?e dse:participant id:person-7 }"),
    ("facts-of-an-event", "SELECT ?p ?o { <https://w3id.org/dse/id/article-3#e25> ?p ?o }"),
    ("state-by-code", "SELECT ?s { ?s dse:iso3 'X17' }"),
    ("who-represents", "SELECT ?p { ?p dse:represents id:state-X05 }"),
    ("planned", "SELECT ?e { ?e dse:status dse:Planned }"),
    ("answers", "SELECT ?e ?f { ?e dse:inResponseTo ?f }"),
    ("in-an-article", "SELECT ?e { ?e dse:reportedIn id:article-100 }"),
    ("any-link", "SELECT ?p { id:person-3 ?p id:state-X10 }"),
    ("on-a-day", "SELECT ?e { ?e dse:begin '2022-05-03'^^xsd:date }"),
]

JOINS = [
    ("meetings-of-a-state", "SELECT ?e ?d { ?e a dse:Meeting ; dse:party id:state-X01 ; dse:begin ?d } ORDER BY ?d ?e"),
    ("who-met-in-july", "SELECT ?e ?n { ?e a dse:Meeting ; dse:begin ?d ; dse:participant ?p . FILTER(?d >= '2023-07-01'^^xsd:date && ?d <= '2023-07-31'^^xsd:date) ?p skos:prefLabel ?n } ORDER BY ?e ?n"),
    ("who-met-whom", "SELECT DISTINCT ?a ?b { ?e a dse:Meeting ; dse:status dse:Occurred ; dse:participant ?a, ?b . ?a dse:represents id:state-X02 . FILTER(?a != ?b) }"),
    ("colleagues", "SELECT ?q { id:person-1 dse:represents ?s . ?q dse:represents ?s FILTER(?q != id:person-1) }"),
    ("two-hops", "SELECT DISTINCT ?y { ?e dse:participant id:person-4 ; dse:participant ?x . ?f dse:participant ?x ; dse:participant ?y FILTER(?e != ?f) }"),
    ("common-contact", "SELECT DISTINCT ?x { ?e dse:participant id:person-4, ?x . ?f dse:participant ?x, id:person-9 }"),
    ("without-date", "SELECT ?e { ?e a dse:Visit OPTIONAL { ?e dse:begin ?d } FILTER(!BOUND(?d)) }"),
    ("without-date-exists", "SELECT ?e { ?e a dse:Visit FILTER NOT EXISTS { ?e dse:begin ?d } }"),
    ("without-date-minus", "SELECT ?e { ?e a dse:Visit MINUS { ?e dse:begin ?d } }"),
    ("optional-speaker", "SELECT ?e ?n { ?e a dse:Condemnation ; dse:party id:state-X03 OPTIONAL { ?e dse:attributedTo ?p . ?p skos:prefLabel ?n } } ORDER BY ?e"),
    ("optional-twice", "SELECT ?l ?b ?q { ?e a dse:WeaponsTest ; dse:party id:state-X11 ; rdfs:label ?l OPTIONAL { ?e dse:begin ?b } OPTIONAL { ?e dse:quantity ?q FILTER(?q > 4) } } ORDER BY ?l"),
    ("meet-or-visit", "SELECT ?e { { ?e a dse:Meeting } UNION { ?e a dse:Visit } ?e dse:party id:state-X09 }"),
    ("party-or-speaker", "SELECT DISTINCT ?e { { ?e dse:participant id:person-2 } UNION { ?e dse:attributedTo id:person-2 } }"),
    ("planned-or-expected", "SELECT ?e ?s { ?e a dse:Meeting ; dse:status ?s ; dse:party id:state-X20 FILTER(?s IN (dse:Planned, dse:Expected)) }"),
    ("values-of-kinds", "SELECT ?e ?k { VALUES ?k { dse:Vote dse:Sanction } ?e a ?k ; dse:party id:state-X21 }"),
    ("chain-of-answers", "SELECT ?f { <https://w3id.org/dse/id/article-50#e400> dse:inResponseTo+ ?f }"),
    ("answered-by", "SELECT ?e { ?e dse:inResponseTo* <https://w3id.org/dse/id/article-6#e50> }"),
    ("country-of-speaker", "SELECT ?e ?s { ?e a dse:Statement ; dse:attributedTo/dse:represents ?s ; dse:status dse:Negated }"),
    ("reached-either-way", "SELECT DISTINCT ?x { id:person-6 ^dse:participant/dse:participant ?x }"),
    ("bind-year", "SELECT ?e ?y { ?e a dse:Vote ; dse:begin ?d ; dse:party id:state-X30 BIND(YEAR(?d) AS ?y) } ORDER BY ?y ?e"),
    ("name-contains", "SELECT ?p ?n { ?p a dse:Diplomat ; skos:prefLabel ?n FILTER(CONTAINS(LCASE(?n), 'moka')) }"),
    ("name-regex", "SELECT ?p ?n { ?p a dse:Diplomat ; skos:prefLabel ?n FILTER(REGEX(?n, '^dü.*en$', 'i')) }"),
    ("sure-ones", "SELECT ?e { ?e a dse:Sanction ; dse:confidence ?c ; dse:party id:state-X31 FILTER(?c >= 0.9) }"),
    ("triangle", "SELECT DISTINCT ?x ?y { ?e dse:participant id:person-8, ?x . ?f dse:participant ?x, ?y . ?g dse:participant ?y, id:person-8 FILTER(?x != ?y && ?e != ?f && ?f != ?g && ?e != ?g) }"),
    ("same-day", "SELECT ?f { <https://w3id.org/dse/id/article-9#e74> dse:begin ?d . ?f dse:begin ?d }"),
    ("said-and-party", "SELECT ?e ?s { ?e dse:attributedTo ?p ; dse:party ?s ; a dse:Statement . ?p dse:represents ?s }"),
    ("nested-optional", "SELECT ?e ?f ?n { ?e a dse:Vote ; dse:party id:state-X32 OPTIONAL { ?e dse:inResponseTo ?f OPTIONAL { ?f dse:attributedTo ?p . ?p skos:prefLabel ?n } } }"),
    ("ask-met", "ASK { ?e a dse:Meeting ; dse:participant id:person-1, id:person-2 }"),
    ("ask-path", "ASK { <https://w3id.org/dse/id/article-50#e400> dse:inResponseTo+ <https://w3id.org/dse/id/article-0#e5> }"),
    ("construct-met", "CONSTRUCT { ?a dse:metWith ?b } { ?e a dse:Meeting ; dse:participant ?a, ?b ; dse:party id:state-X40 FILTER(?a != ?b) }"),
]

GROUPS = [
    ("events-per-kind", "SELECT ?k (COUNT(?e) AS ?n) { ?e a ?k . ?k2 a dse:Nothing } GROUP BY ?k"),
    ("per-kind", "SELECT ?k (COUNT(?e) AS ?n) { ?e a dse:Event ; a ?k } GROUP BY ?k ORDER BY ?k"),
    ("per-state", "SELECT ?s (COUNT(DISTINCT ?e) AS ?n) { ?e dse:party ?s ; a dse:Meeting } GROUP BY ?s ORDER BY DESC(?n) ?s"),
    ("pairs-of-states", "SELECT ?a ?b (COUNT(DISTINCT ?e) AS ?n) { ?e a dse:Meeting ; dse:party ?x, ?y . ?x dse:iso3 ?a . ?y dse:iso3 ?b FILTER(?a < ?b) } GROUP BY ?a ?b ORDER BY DESC(?n) ?a ?b LIMIT 50"),
    ("per-month", "SELECT ?m (COUNT(?e) AS ?n) { ?e a dse:WeaponsTest ; dse:begin ?d BIND(SUBSTR(STR(?d), 1, 7) AS ?m) } GROUP BY ?m ORDER BY ?m"),
    ("per-year", "SELECT ?y (COUNT(?e) AS ?n) { ?e a dse:Vote ; dse:begin ?d } GROUP BY (YEAR(?d) AS ?y) ORDER BY ?y"),
    ("busy-people", "SELECT ?p (COUNT(?e) AS ?n) { ?e dse:participant ?p } GROUP BY ?p HAVING(COUNT(?e) > 25) ORDER BY DESC(?n) ?p"),
    ("average-confidence", "SELECT ?k (AVG(?c) AS ?v) { ?e dse:confidence ?c ; a ?k } GROUP BY ?k ORDER BY ?k"),
    ("missiles", "SELECT ?s (SUM(?q) AS ?n) (MAX(?q) AS ?most) { ?e a dse:WeaponsTest ; dse:quantity ?q ; dse:party ?s } GROUP BY ?s ORDER BY ?s"),
    ("count-nothing", "SELECT (COUNT(?e) AS ?n) { ?e a dse:Coronation }"),
    ("first-and-last", "SELECT (MIN(?d) AS ?first) (MAX(?d) AS ?last) { ?e a dse:Visit ; dse:begin ?d }"),
    ("labels-of-busy", "SELECT ?l ?n { { SELECT ?p (COUNT(?e) AS ?n) { ?e dse:participant ?p } GROUP BY ?p HAVING(COUNT(?e) > 24) } ?p skos:prefLabel ?l } ORDER BY DESC(?n) ?l"),
    ("most-quoted", "SELECT ?p (COUNT(*) AS ?n) { ?e dse:attributedTo ?p } GROUP BY ?p ORDER BY DESC(?n) ?p LIMIT 10"),
    ("speakers-of-article", "SELECT ?a (COUNT(DISTINCT ?p) AS ?n) { ?e dse:reportedIn ?a ; dse:attributedTo ?p } GROUP BY ?a HAVING(COUNT(DISTINCT ?p) > 6) ORDER BY ?a"),
    ("status-of-kinds", "SELECT ?k ?s (COUNT(?e) AS ?n) { ?e a ?k ; dse:status ?s FILTER(?k != dse:Event) } GROUP BY ?k ?s ORDER BY ?k ?s"),
    ("share-of-claims", "SELECT ?s (COUNT(?p) / COUNT(?e) AS ?share) { ?e a dse:Event ; dse:status ?s OPTIONAL { ?e dse:attributedTo ?p } } GROUP BY ?s ORDER BY ?s"),
    ("distinct-parties", "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?e dse:party ?s }"),
    ("states-without-tests", "SELECT ?s { ?s a dse:State FILTER NOT EXISTS { ?e a dse:Veto ; dse:party ?s } } ORDER BY ?s"),
    ("sum-over-nothing", "SELECT (SUM(?q) AS ?n) { ?e a dse:Coronation ; dse:quantity ?q }"),
    ("top-days", "SELECT ?d (COUNT(?e) AS ?n) { ?e dse:begin ?d } GROUP BY ?d ORDER BY DESC(?n) ?d LIMIT 20"),
]

QUESTIONS = ONE_PATTERN + JOINS + GROUPS
