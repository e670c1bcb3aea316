#include "ontology/node_names.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "core/error.hpp"

using namespace chancery;
using Catch::Matchers::Contains;
using Catch::Matchers::Equals;
using Names = std::vector<std::string>;

namespace {

const std::string id = "https://w3id.org/dse/id/";
const std::string dse = "https://w3id.org/dse#";
const std::string rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const std::string pref_label = "http://www.w3.org/2004/02/skos/core#prefLabel";
const std::string alt_label = "http://www.w3.org/2004/02/skos/core#altLabel";

struct Known {
  graph::KnowledgeGraph graph;

  void add(const std::string& name, const std::string& class_name, const Names& names) {
    const auto node = graph.resource(id + name);
    graph.claim(node, rdf_type, graph.resource(dse + class_name));
    if (class_name != "Place" && class_name != "Event")
      graph.claim(node, rdf_type, graph.resource(dse + "Agent"));
    for (std::size_t i = 0; i < names.size(); ++i)
      graph.claim(node, i == 0 ? pref_label : alt_label, graph.value(names[i], {}, "en"));
  }

  Names found(std::string_view typed, const ontology::NodeNames::Accept& accept = {}) const {
    Names result;
    for (const auto node : ontology::NodeNames(graph).find(typed, accept))
      result.emplace_back(graph.vertex(node).name.substr(id.size()));
    return result;
  }

  std::string refusal(std::string_view typed) const {
    try {
      ontology::NodeNames(graph).the_node(typed);
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  }
};

Known delegates() {
  Known known;
  known.add("person-asa-lindqvist-of-eu-mission", "Person", {"Åsa Lindqvist", "Lindqvist"});
  known.add("person-marta-gawronska-POL", "Person", {"Marta Gawrońska"});
  known.add("person-kim-jong-un-PRK", "Person", {"Kim Jong-un", "Kim"});
  known.add("person-kim-hye-rang-PRK", "Person", {"Kim Hye-rang", "Kim"});
  known.add("state-SGP", "State", {"Singapore"});
  known.add("place-singapore", "Place", {"Singapore"});
  known.add("article-a1#meeting-c10", "Event", {"Meeting of Kim Jong-un and Åsa Lindqvist"});
  return known;
}

}  // namespace

TEST_CASE("a name is found without its accents, in any case, with or without hyphens", "[ontology]") {
  const Known known = delegates();
  for (const char* typed : {"Åsa Lindqvist", "asa lindqvist", "ASA LINDQVIST", "A\u030Asa  Lindqvist"}) {
    CAPTURE(typed);
    CHECK(known.found(typed) == Names{"person-asa-lindqvist-of-eu-mission"});
  }
  CHECK(known.found("marta gawronska") == Names{"person-marta-gawronska-POL"});
  CHECK(known.found("kim jong un") == Names{"person-kim-jong-un-PRK"});
}

TEST_CASE("an alias finds its node, and the words of a name may stand in another order", "[ontology]") {
  const Known known = delegates();
  CHECK(known.found("lindqvist") == Names{"person-asa-lindqvist-of-eu-mission"});
  CHECK(known.found("Jong-un Kim") == Names{"person-kim-jong-un-PRK"});
  CHECK(known.found("jong").empty());
}

TEST_CASE("a node is found by its IRI, the end of it, a prefix, and the id of a deep link", "[ontology]") {
  const Known known = delegates();
  const Names kim{"person-kim-jong-un-PRK"};
  CHECK(known.found(id + "person-kim-jong-un-PRK") == kim);
  CHECK(known.found("person-kim-jong-un-PRK") == kim);
  CHECK(known.found("id:person-kim-jong-un-PRK") == kim);
  CHECK(known.found("#person-kim-jong-un") == kim);
  CHECK(known.found("person-asa-lindqvist") == Names{"person-asa-lindqvist-of-eu-mission"});
  CHECK(known.found("person-kim").empty());
  const Names meeting{"article-a1#meeting-c10"};
  CHECK(known.found("meeting-c10") == meeting);
  CHECK(known.found("article-a1#meeting-c10") == meeting);
}

TEST_CASE("a state goes before a place of the same name, and the caller may ask for a class", "[ontology]") {
  const Known known = delegates();
  CHECK(known.found("singapore") == Names{"state-SGP"});
  CHECK(known.found("singapore", ontology::of_class(known.graph, "Place")) == Names{"place-singapore"});
  CHECK(known.found("singapore", ontology::of_class(known.graph, "Person")).empty());
}

TEST_CASE("who is meant by several is asked, and the nearest to nobody's name are shown", "[ontology]") {
  const Known known = delegates();
  CHECK_THAT(known.refusal("kim"), Equals("'kim' may be:\n"
                                          "  person-kim-hye-rang-PRK  Kim Hye-rang\n"
                                          "  person-kim-jong-un-PRK  Kim Jong-un\n"
                                          "name one of them, by its id or more of its name"));
  CHECK_THAT(known.refusal("Hye-rang"), Contains("did you mean one of these?\n  person-kim-hye-rang-PRK"));
  CHECK_THAT(known.refusal("Asa Lindkvist"),
             Contains("did you mean one of these?\n  person-asa-lindqvist-of-eu-mission"));
  CHECK_THAT(known.refusal("Gustav Vasa"), Equals("nothing in the graph is called 'Gustav Vasa'"));
}

TEST_CASE("what is no name at all finds nothing", "[ontology]") {
  const Known known = delegates();
  for (const char* typed : {"", "#", ":", "-", "--", "...", "\xFF\xFE", "'"}) {
    CAPTURE(typed);
    CHECK(known.found(typed).empty());
    CHECK_THAT(known.refusal(typed), Contains("nothing in the graph is called"));
  }
}
