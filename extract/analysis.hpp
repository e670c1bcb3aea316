#pragma once

#include <optional>
#include <vector>

#include "graph/facts.hpp"
#include "input/article.hpp"
#include "language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::extract {

/// Where a mention lies in the token sequence.
struct MentionAt {
  graph::EntityIndex entity = graph::no_index;
  std::uint32_t mention = 0;  ///< index into Entity::mentions
  std::uint32_t begin = 0;    ///< first token
  std::uint32_t end = 0;      ///< one past the last token
  std::uint32_t head = 0;     ///< syntactic head token
};

/// What has been understood of one article so far: each step of extraction reads it and adds to it.
/// Steps, in order: mentions -> offices -> persons and coreference -> times -> events -> relations -> same
/// events.
struct Analysis {
  const input::Article& article;
  const language::Document& document;
  const ontology::Vocabulary& vocabulary;
  graph::Facts facts;
  std::vector<MentionAt> mentions;  ///< sorted by begin; nested ones after the one around them
  std::vector<std::uint32_t>
      mention_of_token;  ///< per token: index of the innermost mention whose head it is, or no_index
  std::vector<std::uint32_t>
      covering_mention;  ///< per token: index of the outermost mention over it, or no_index
};

}  // namespace chancery::extract
