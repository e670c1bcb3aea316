#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/document.hpp"

namespace chancery::language {

/// The label of an arc-eager action. A decorated label ("acl||dobj") is that of an arc which was lifted to
/// make the tree projective: the right head is a descendant of the given one, labelled `head_label`.
struct ArcLabel {
  Label label = Label::none;
  Label head_label = Label::none;
};

/// The actions of the arc-eager parser, numbered as its scores: SHIFT, REDUCE, LEFT for each label, RIGHT for
/// each, BREAK.
struct ArcActions {
  static constexpr std::size_t shift = 0;
  static constexpr std::size_t reduce = 1;
  static constexpr std::size_t first_left = 2;
  std::size_t first_right = 0;
  std::size_t sentence_break = 0;
  std::vector<ArcLabel> labels;  ///< by action

  std::size_t size() const { return labels.size(); }
};

/// The actions of the name finder: BEGIN, IN, LAST and UNIT for each type, then UNIT of nothing, then OUT.
struct NameActions {
  std::vector<NameType> types;

  std::size_t begin(std::size_t type) const { return type; }
  std::size_t in(std::size_t type) const { return types.size() + type; }
  std::size_t last(std::size_t type) const { return 2 * types.size() + type; }
  std::size_t unit(std::size_t type) const { return 3 * types.size() + type; }
  std::size_t out() const { return 4 * types.size() + 1; }
  std::size_t size() const { return out() + 1; }
};

/// Reads the model's files `parser/moves` and `ner/moves`. @throws Error when a label is unknown
ArcActions read_arc_actions(std::string_view bytes);
NameActions read_name_actions(std::string_view bytes);

}  // namespace chancery::language
