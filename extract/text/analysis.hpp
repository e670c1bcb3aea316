#pragma once

#include <optional>
#include <vector>

#include "extract/text/folded_words.hpp"
#include "extract/text/quotations.hpp"
#include "extract/text/tree.hpp"
#include "extract/words/lexicon.hpp"
#include "graph/facts.hpp"
#include "input/article.hpp"
#include "language/document.hpp"

namespace chancery::extract {

/// Where a mention lies in the token sequence.
struct MentionAt {
  graph::EntityIndex entity = graph::no_index;
  std::uint32_t mention = 0;  ///< index into Entity::mentions
  std::uint32_t begin = 0;    ///< first token
  std::uint32_t end = 0;      ///< one past the last token
  std::uint32_t head = 0;     ///< syntactic head token
};

/// Where a time expression lies in the token sequence.
struct TimeAt {
  std::uint32_t begin = 0;  ///< first token
  std::uint32_t end = 0;    ///< one past the last token
  std::uint32_t head = 0;   ///< syntactic head token
  /// The word whose time it is; for "two days after the launch" that of the launch, else the head of `head`.
  std::uint32_t of = 0;
  bool relative = false;  ///< told of the event by its distance from another
};

/// What has been understood of one article so far: each step of extraction reads it and adds to it.
/// The steps and their order stand in extract.cpp.
struct Analysis {
  const input::Article& article;
  const language::Document& document;
  const Lexicon& lexicon;
  Tree tree;
  FoldedWords folded;
  Quotations quotations;
  graph::Facts facts;
  std::vector<TimeAt> times;        ///< as many as facts.times, in the same order
  std::vector<TimeAt> open_times;   ///< months whose year nothing tells: "in March" without a date
  std::vector<MentionAt> mentions;  ///< sorted by begin; nested ones after the one around them
  /// Per token: index of the innermost mention whose head it is, or no_index.
  std::vector<std::uint32_t> mention_of_token;
  /// Per token: index of the outermost mention over it, or no_index.
  std::vector<std::uint32_t> covering_mention;

  /// The mention whose head `token` is (the innermost), or nullptr.
  const MentionAt* mention_headed_by(std::uint32_t token) const {
    const std::uint32_t index = mention_of_token[token];
    return index == graph::no_index ? nullptr : &mentions[index];
  }
  const graph::Entity& entity(const MentionAt& at) const { return facts.entities[at.entity]; }
  const graph::Mention& mention(const MentionAt& at) const {
    return facts.entities[at.entity].mentions[at.mention];
  }

  /// Whether a time is one known day, no later than that of the article.
  bool is_day_behind(graph::TimeIndex time) const {
    const Interval& interval = facts.times[time].interval;
    return interval.is_day() && article.published && *interval.begin <= *article.published;
  }
};

}  // namespace chancery::extract
