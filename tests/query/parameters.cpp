#include "query/parameters.hpp"

#include <catch2/catch.hpp>

#include "core/error.hpp"
#include "query/arguments.hpp"
#include "query/questions.hpp"
#include "query/substitution.hpp"
#include "tests/query/asking.hpp"

using namespace chancery;
using namespace chancery::query;
using Catch::Contains;

namespace {

graph::KnowledgeGraph people() {
  return graph_of(
      R"(@prefix dse: <https://w3id.org/dse#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
x:kim-gunn a dse:Person ; skos:prefLabel "Kim Gunn"@en ; x:of x:KOR .
x:sung-kim a dse:Person ; skos:prefLabel "Sung Kim"@en ; skos:altLabel "the envoy"@en ; x:of x:USA .
x:jose a dse:Person ; skos:prefLabel "José Łukasz-Ødegård" .
x:lee-1 a dse:Person ; skos:prefLabel "Lee" . x:lee-2 a dse:Person ; skos:prefLabel "Lee" .
x:KOR a dse:State ; skos:prefLabel "South Korea"@en ; skos:altLabel "ROK"@en ; dse:iso3 "KOR" .
x:USA a dse:State ; skos:prefLabel "United States"@en ; dse:iso3 "USA" .
)");
}

/// What the value means for a parameter of the kind: the last part of its IRI or its text, or the error.
std::string meant(const std::string& kind, const std::string& value) {
  static const graph::KnowledgeGraph graph = people();
  const std::vector<Parameter> parameters = {{"p", kind, "it", false, ""}};
  try {
    const std::string found = bindings_of(graph, parameters, {{"p", value}}).at("p").value;
    return found.substr(found.rfind('/') + 1);
  } catch (const Error& error) {
    return error.what();
  }
}

std::string fault_of(const std::string& header) {
  try {
    parameters_of("# asks\n" + header, "test.rq");
  } catch (const Error& error) {
    return error.what();
  }
  return "taken";
}

}  // namespace

TEST_CASE("parameters stand in the comments at the top of a question", "[parameters]") {
  const auto parameters = parameters_of(
      "# Who met?\n# with person (person): who met\n# some remark\n# with day (date, required): when\n"
      "# with least (number, default 2): how many\nSELECT * {}\n# with late (text): not at the top\n",
      "test.rq");
  REQUIRE(parameters.size() == 3);
  CHECK(parameters[0].name == "person");
  CHECK(parameters[0].kind == "person");
  CHECK(parameters[0].meaning == "who met");
  CHECK_FALSE(parameters[0].required);
  CHECK(parameters[1].required);
  CHECK(parameters[2].fallback == "2");
}

TEST_CASE("a malformed declaration of a parameter names its line", "[parameters]") {
  CHECK_THAT(fault_of("# with person: who"), Contains("test.rq:2: expected # with NAME (KIND): MEANING"));
  CHECK_THAT(fault_of("# with a (date, optional): x"), Contains("expected # with NAME"));
  CHECK_THAT(fault_of("# with a b (date): x"), Contains("expected # with NAME"));
  CHECK_THAT(fault_of("# with a (dates): x"), Contains("unknown kind 'dates'; known: agent date"));
  CHECK_THAT(fault_of("# with a (date): x\n# with a (date): y"),
             Contains("test.rq:3: the parameter a is declared twice"));
}

TEST_CASE("people and states are found as a person types them", "[parameters]") {
  CHECK(meant("person", "Sung Kim") == "sung-kim");
  CHECK(meant("person", "SUNG  KIM") == "sung-kim");
  CHECK(meant("person", "Kim Sung") == "sung-kim");
  CHECK(meant("person", "The Envoy") == "sung-kim");
  CHECK(meant("person", "jose lukasz odegard") == "jose");
  CHECK(meant("person", "lee-2") == "lee-2");
  CHECK(meant("person", "http://x.test/lee-1") == "lee-1");
  CHECK(meant("state", "KOR") == "KOR");
  CHECK(meant("state", "south korea") == "KOR");
  CHECK(meant("state", "KR") == "KOR");
  CHECK(meant("state", "American") == "USA");
  CHECK(meant("text", "Sung Kim") == "Sung Kim");
  CHECK(meant("date", "2022-05-31") == "2022-05-31");
  CHECK(meant("number", "-0.5") == "-0.5");
}

TEST_CASE("a value that means nothing or several things is refused with what there is", "[parameters]") {
  CHECK(meant("person", "Lee") ==
        "p: 'Lee' may be:\n  lee-1  Lee\n  lee-2  Lee\nname one of them, by its id or more of its name");
  CHECK_THAT(meant("person", "Kim"),
             Contains("did you mean one of these?\n  kim-gunn  Kim Gunn\n  sung-kim  Sung Kim"));
  CHECK_THAT(meant("person", "Sun Kin"), Contains("did you mean one of these?\n  sung-kim  Sung Kim"));
  CHECK(meant("person", "South Korea") == "p: nothing in the graph is called 'South Korea'");
  CHECK(meant("state", "France") == "p: the graph says nothing of the state FRA");
  CHECK_THAT(meant("organisation", "UN"), Contains("nothing in the graph is called 'UN'"));
  for (const char* date : {"2022-02-30", "2022", "31.5.2022", "2022-05-31T10:00:00"})
    CHECK_THAT(meant("date", date), Contains("is not a date; write it as YYYY-MM-DD"));
  for (const char* number : {"two", "1.", ".5", "1.2.3", "-", "1e3", "--1"})
    CHECK_THAT(meant("number", number), Contains("is not a number"));
  CHECK_THAT(meant("person", ""), Contains("empty"));
  CHECK_THAT(meant("text", "\xff"), Contains("not valid UTF-8"));
}

TEST_CASE("a missing or unknown parameter names the right ones", "[parameters]") {
  const std::vector<Parameter> parameters = {{"person", "person", "who", true, ""},
                                             {"since", "date", "when", false, ""}};
  const auto fault = [&](const Typed& typed) -> std::string {
    try {
      check_arguments("who-is", parameters, typed);
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  };
  CHECK(fault({{"person", "x"}}).empty());
  CHECK(fault({}) ==
        "who-is needs the parameter person (who); its parameters: person (person, required), since (date)");
  CHECK(fault({{"persn", "x"}}) ==
        "who-is has no parameter 'persn'; did you mean 'person'? its parameters: person (person, required), "
        "since (date)");
  CHECK(fault({{"person", "x"}, {"person", "y"}}) == "who-is: the parameter person is given twice");
  CHECK_THROWS_WITH(check_arguments("q", {}, {{"x", "y"}}), "q has no parameter 'x'; it has no parameters");
}

TEST_CASE("a value is put in as a term, never as text of the query", "[parameters]") {
  const auto graph = graph_of("x:a x:name '\\\" } ; DROP' . x:b x:name 'b' .");
  QueryOptions options;
  options.bindings = {{"name", ontology::literal("\" } ; DROP")}};
  CHECK(rows_of(graph, "SELECT ?s { ?s x:name ?name }", options) == std::vector<std::string>{"a"});
}

TEST_CASE("a variable that stands for a term is that term everywhere in the query", "[parameters]") {
  const auto graph = people();
  QueryOptions options;
  options.bindings = {{"s", ontology::iri("http://x.test/USA")}};
  const auto rows = [&](const std::string& sparql) { return rows_of(graph, sparql, options); };
  using Rows = std::vector<std::string>;
  CHECK(rows("SELECT ?p ?s { ?p x:of ?s }") == Rows{"sung-kim,USA"});
  CHECK(rows("SELECT * { ?p x:of ?s }").size() == 1);
  CHECK(rows("SELECT ?p { ?p x:of ?t FILTER(BOUND(?s) && ?t = ?s) }") == Rows{"sung-kim"});
  CHECK(rows("SELECT ?p { ?p x:of ?t FILTER(!BOUND(?s) || EXISTS { ?p x:of ?s }) }") == Rows{"sung-kim"});
  CHECK(rows("SELECT ?p { VALUES (?p ?s) { (1 x:USA) (2 x:KOR) (3 UNDEF) } }") == Rows{"1", "3"});
  CHECK(rows("SELECT ?s ?n { { SELECT ?s (COUNT(?p) AS ?n) { ?p x:of ?s } GROUP BY ?s } }") == Rows{"USA,1"});
  CHECK(rows("SELECT ?p { { ?p x:of ?s } UNION { ?s x:of ?p } }") == Rows{"sung-kim"});
  CHECK(rows("SELECT (COALESCE(?s, x:KOR) AS ?t) {}") == Rows{"USA"});
  CHECK(rows("SELECT ?p { ?p x:of ?t } ORDER BY ?p LIMIT 1") == Rows{"kim-gunn"});
  CHECK_THROWS_WITH(rows("SELECT ?s { BIND(1 AS ?s) }"),
                    "?s is set by the question itself, so it cannot be given");
  options.bindings.clear();
  CHECK(rows("SELECT ?p { ?p x:of ?t FILTER(!BOUND(?s) || EXISTS { ?p x:of ?s }) } ORDER BY ?p") ==
        Rows{"kim-gunn", "sung-kim"});
}

TEST_CASE("the list of questions shows each with its parameters, in every output", "[parameters]") {
  const auto list = [](const char* output) {
    std::ostringstream out;
    write_questions(output, out);
    return out.str();
  };
  CHECK_THAT(list("table"),
             Contains("timeline-of-person       What did a person do or go through, in order of time?\n"
                      "    person               (person, required)         the person\n"));
  CHECK_THAT(list("json"),
             Contains(R"({"name":"least","kind":"number","required":false,"default":"2","meaning":)"));
  CHECK_THAT(list("csv"), Contains("question,answers,parameter,kind,required,default,meaning\n"));
  CHECK_THAT(list("csv"), Contains("who-is,\"What does the graph know of a person: names, offices, states, "
                                   "meetings?\",person,person,yes,,the person\n"));
  CHECK_THAT(list("tsv"), Contains("?question\t?answers"));
  CHECK_THAT(list("markdown"), Contains("| question | answers |"));
}
