#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/word_map.hpp"
#include "ontology/mapping/article.hpp"
#include "ontology/mapping/node.hpp"
#include "ontology/mapping/sentences.hpp"

namespace chancery::ontology::mapping {

/// The entities of an article as nodes: which IRI each has, and its own claims, written when it is first
/// used. Known things (states, known organisations, persons and places by full name) have one IRI in all
/// articles; what is only described, or named by one word that may be a surname, is a node of its article.
class Entities {
 public:
  Entities(const Article& article, Sentences& sentences);

  /// Writes which sentence mentions what.
  void write_mentions();

  /// The node of an entity as the mention at `span` reads it: "Seoul" may be the place or the government.
  Node use(graph::EntityIndex index, Span span = {});
  /// The node of an entity, written; of a group that the text resolves, the nodes of its members.
  std::vector<std::pair<graph::EntityIndex, Node>> use_each(graph::EntityIndex index, Span span = {});
  /// The node of people who are only described, at these words.
  Node use_described(Span words);
  /// For whom an entity counts: its state, or the organisation that it is or belongs to.
  Node party_of(graph::EntityIndex index);
  /// Gives a person the class that an office brings: "Diplomat".
  void add_class(const Node& node, std::string_view class_name);
  /// Sees to it that some sentence mentions the node.
  void ensure_mentioned(const Node& node, const std::string& sentence);
  /// Name of a node that was used; "" for others.
  std::string label(const std::string& iri) const;

 private:
  const graph::Entity* entity(graph::EntityIndex index) const;
  graph::Reading reading_at(graph::EntityIndex index, Span span) const;
  Node government_of(graph::EntityIndex index);
  Node named(graph::EntityIndex index) const;
  graph::EntityIndex state_of(graph::EntityIndex index) const;
  std::string person_iri(graph::EntityIndex index) const;
  std::string suffix_of_state(graph::EntityIndex index) const;
  std::string described(const graph::Entity& entity, std::string_view kind) const;
  void tell_namesakes_apart();
  void write(graph::EntityIndex index, const Node& node);
  void write_state(const graph::Entity& state, const Node& node);
  void write_person(const graph::Entity& person, const Node& node);
  void write_organisation(graph::EntityIndex index, const Node& node);
  void write_place(const graph::Entity& place, const Node& node);
  void write_thing(const graph::Entity& thing, const Node& node);
  void write_types(const std::string& iri, std::string_view class_name);
  /// @param other  an alias that is no name of this node
  void write_names(const graph::Entity& entity, const Node& node, std::string_view property,
                   std::string_view given, std::string_view other = {});

  const Article& article_;
  Sentences& sentences_;
  std::vector<Node> nodes_;  ///< by entity
  graph::WordSet written_;
  graph::WordSet mentioned_;
  graph::WordMap<std::string> labels_;
};

}  // namespace chancery::ontology::mapping
