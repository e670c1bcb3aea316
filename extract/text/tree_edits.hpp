#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

#include "extract/text/tree.hpp"
#include "language/document.hpp"

namespace chancery::extract {

/// A document whose trees are looked at as the parser gave them and changed in a copy, made at the first
/// change.
class TreeEdits {
 public:
  explicit TreeEdits(const language::Document& document) : document_(document), tree_(document) {}

  const language::Document& document() const { return document_; }
  const Tree& tree() const { return tree_; }
  std::string_view tag(std::uint32_t token) const { return document_.tag(token); }
  language::Label label(std::uint32_t token) const { return document_.tokens[token].label; }
  std::uint32_t head(std::uint32_t token) const { return document_.tokens[token].head; }
  bool is_nominal(std::uint32_t token) const;
  /// Whether one of the labels hangs on the token, behind it.
  bool has_child(std::uint32_t token, std::initializer_list<language::Label> labels) const;
  /// A sentence of running text: it ends with a full stop or a mark like it.
  bool ends_with_stop(const language::Sentence& sentence) const;

  void hang(std::uint32_t token, std::uint32_t head, language::Label label);
  /// Hangs on `to` what hangs on `from`, but for `to` itself.
  void move_children(std::uint32_t from, std::uint32_t to);
  /// Does nothing when the model has no such tag.
  void retag(std::uint32_t token, std::string_view tag, language::Pos pos);
  /// @param sentence  of document()
  void make_root(const language::Sentence& sentence, std::uint32_t token);

  /// Hangs the token where `old` hangs, as the root of the sentence where `old` is that.
  void put_for(const language::Sentence& sentence, std::uint32_t token, std::uint32_t old);

  /// The changed copy, nothing when there was no change.
  std::optional<language::Document> take() { return std::move(copy_); }

 private:
  language::Document& copy();

  const language::Document& document_;
  const Tree tree_;
  std::optional<language::Document> copy_;
};

/// What mends trees: looks at the trees as the parser gave them, changes the copy.
class TreeRules {
 protected:
  /// @param edits  must outlive this
  explicit TreeRules(TreeEdits& edits) : edits_(edits) {}

  const language::Document& document() const { return edits_.document(); }
  const Tree& tree() const { return edits_.tree(); }
  std::string_view tag(std::uint32_t token) const { return edits_.tag(token); }
  language::Label label(std::uint32_t token) const { return edits_.label(token); }
  std::uint32_t head(std::uint32_t token) const { return edits_.head(token); }
  bool has_subject(std::uint32_t verb) const { return tree().subject(verb) != Tree::no_token; }

  TreeEdits& edits_;
};

}  // namespace chancery::extract
