#include <simdjson.h>

#include "core/error.hpp"
#include "ontology/term_check.hpp"
#include "rdf/hand_on.hpp"
#include "rdf/json_ld_context.hpp"
#include "rdf/json_text.hpp"
#include "rdf/readers.hpp"

namespace chancery::rdf {
namespace {

using ontology::Statement;
using ontology::Term;
using simdjson::dom::element;

constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
constexpr std::string_view what_to_do =
    "; JSON-LD is read as this program writes it: turn other JSON-LD into N-Quads by a program for JSON-LD";

std::string shown(std::string_view text) { return ontology::quoted_for_message(text); }

bool is_string(element value) { return value.type() == simdjson::dom::element_type::STRING; }

std::string_view text_of(std::string_view member, element value) {
  if (!is_string(value)) throw Error("the value of " + shown(member) + " is no string");
  const std::string_view text = value.get_string();
  return text;
}

class Reading {
 public:
  Reading(std::istream& in, const ReadOptions& options, const Sink& sink)
      : options_(options), text_(in, options.name), hand_on_(options, sink) {}

  ReadReport run() {
    if (text_.peek() != '{') refuse("the document is no JSON object");
    text_.expect('{');
    if (text_.peek() == '}') return end();
    do {
      const std::string key = text_.key();
      if (key == "\"@context\"") {
        guarded([&] { context_ = JsonLdContext(text_.value()); });
      } else if (key == "\"@graph\"") {
        each_item([&] { item(); });
      } else {
        refuse("beside @context and @graph the document has " + key);
      }
    } while (text_.goes_on('}'));
    return end(false);
  }

 private:
  ReadReport end(bool with_bracket = true) {
    if (with_bracket) text_.expect('}');
    if (text_.peek() != '\0') text_.fail("is no JSON: something follows the document's end");
    return std::move(hand_on_.report());
  }

  [[noreturn]] void refuse(const std::string& why) const { text_.fail(why + std::string(what_to_do)); }

  /// Runs what throws Error and simdjson's exceptions, with the place.
  template <typename Action>
  void guarded(Action action) {
    try {
      action();
    } catch (const simdjson::simdjson_error& error) {
      text_.fail(std::string("is no JSON: ") + error.what());
    } catch (const InputError&) {
      throw;
    } catch (const Error& error) {
      refuse(error.what());
    }
  }

  template <typename Action>
  void each_item(Action action) {
    if (text_.peek() != '[') refuse("@graph is no array");
    text_.expect('[');
    if (text_.peek() == ']') return text_.expect(']');
    do action();
    while (text_.goes_on(']'));
  }

  /// A node, or a named graph, which is read node by node where its @id comes first, as we write it.
  void item() {
    text_.expect('{');
    std::string node;
    std::string graph_later;
    if (text_.peek() == '}') refuse("a node is empty");
    do {
      const std::string key = text_.key();
      if (key != "\"@graph\"") {
        node += (node.empty() ? "{" : ",") + key + ':' + text_.value();
      } else if (node.empty()) {
        graph_later = text_.value();
      } else {
        guarded([&] { open_graph(node + '}'); });
        each_item([&] { guarded([&] { read_node(text_.value()); }); });
        node.clear();
        statement_.graph.clear();
        if (text_.goes_on('}')) refuse("a named graph has more than @id and @graph");
        return;
      }
    } while (text_.goes_on('}'));
    guarded([&] { graph_later.empty() ? read_node(node + '}') : read_graph(node + '}', graph_later); });
  }

  void read_graph(const std::string& head, const std::string& nodes) {
    open_graph(head);
    for (const element node : parser_.parse(nodes).get_array()) take_node(node);
    statement_.graph.clear();
  }

  void open_graph(const std::string& head) {
    const simdjson::dom::object members = parser_.parse(head).get_object();
    if (members.size() != 1 || (*members.begin()).key != "@id")
      throw Error("a named graph has more than @id and @graph, or no @id");
    const Term name = thing(text_of("@id", (*members.begin()).value));
    statement_.graph = (name.kind == Term::Kind::blank ? "_:" : "") + name.value;
  }

  void read_node(const std::string& json) { take_node(parser_.parse(json)); }

  void take_node(element node) {
    const simdjson::dom::object members = node.get_object();
    element id;
    if (members["@id"].get(id) != simdjson::SUCCESS) throw Error("a node has no @id");
    statement_.subject = thing(text_of("@id", id));
    for (const auto member : members) {
      if (member.key == "@id") continue;
      if (member.key == "@type") {
        take_values({std::string(rdf_type), "@id", ""}, member.value);
      } else if (member.key.starts_with('@')) {
        throw Error("a node has " + shown(member.key) + ", which is not read");
      } else {
        take_values(context_.property(member.key), member.value);
      }
    }
  }

  void take_values(const JsonLdContext::Key& key, element values) {
    statement_.predicate = ontology::iri(key.iri);
    simdjson::dom::array several;
    if (values.get(several) != simdjson::SUCCESS) return take_value(key, values);
    for (const element value : several) take_value(key, value);
  }

  void take_value(const JsonLdContext::Key& key, element value) {
    simdjson::dom::object members;
    if (is_string(value)) {
      const std::string_view text = value.get_string();
      statement_.object = key.type == "@id" ? thing(text) : literal(text, key.type, key.language);
    } else if (value.get(members) == simdjson::SUCCESS) {
      statement_.object = full_value(key.iri, members);
    } else {
      throw Error("a value of " + shown(key.iri) + " is neither string nor object");
    }
    hand_on_.statement(statement_, text_.line(), 0);
  }

  Term full_value(const std::string& property, const simdjson::dom::object& members) const {
    std::string_view id;
    std::string_view value;
    std::string_view type;
    std::string_view language;
    for (const auto member : members) {
      std::string_view* const part = member.key == "@id"         ? &id
                                     : member.key == "@value"    ? &value
                                     : member.key == "@type"     ? &type
                                     : member.key == "@language" ? &language
                                                                 : nullptr;
      if (part == nullptr)
        throw Error("a value of " + shown(property) + " has " + shown(member.key) + ", which is not read");
      *part = text_of(member.key, member.value);
    }
    if (id.data() != nullptr && members.size() == 1) return thing(id);
    if (id.data() != nullptr || value.data() == nullptr)
      throw Error("a value of " + shown(property) + " is neither an @id nor an @value");
    return literal(value, type.empty() ? std::string() : context_.iri(type), std::string(language));
  }

  static Term literal(std::string_view text, const std::string& type, const std::string& language) {
    return {Term::Kind::literal, std::string(text), type, language};
  }

  Term thing(std::string_view name) const {
    if (name.starts_with("_:"))
      return {Term::Kind::blank, options_.blank_prefix + std::string(name.substr(2)), {}, {}};
    return ontology::iri(context_.iri(name));
  }

  const ReadOptions& options_;
  JsonText text_;
  HandOn hand_on_;
  JsonLdContext context_;
  simdjson::dom::parser parser_;
  Statement statement_;
};

}  // namespace

ReadReport read_json_ld(std::istream& in, const ReadOptions& options, const Sink& sink) {
  return Reading(in, options, sink).run();
}

}  // namespace chancery::rdf
