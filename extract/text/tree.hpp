#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/document.hpp"

namespace chancery::extract {

/// The dependency trees of a document, read from the head down. Built once, in time linear in the tokens.
class Tree {
 public:
  explicit Tree(const language::Document& document);

  /// The tokens that depend on `token`, in the order of the text.
  std::span<const std::uint32_t> children(std::uint32_t token) const {
    return {dependents_.data() + first_[token], dependents_.data() + first_[token + 1]};
  }
  /// First token of the subtree of `token`, and one past its last.
  std::uint32_t left_edge(std::uint32_t token) const { return left_[token]; }
  std::uint32_t right_edge(std::uint32_t token) const { return right_[token] + 1; }

  /// Whether a child of `token` has `label`.
  bool has_child(std::uint32_t token, language::Label label) const {
    return (child_labels_[token] & bit(label)) != 0;
  }
  /// The first child of `token` with `label`, or no_token when there is none.
  std::uint32_t child(std::uint32_t token, language::Label label) const {
    return has_child(token, label) ? first_child(token, label) : no_token;
  }
  /// The subject of `verb`, of an active clause before that of a passive one, or no_token when it has none.
  std::uint32_t subject(std::uint32_t verb) const {
    const std::uint32_t active = child(verb, language::Label::nsubj);
    return active != no_token ? active : child(verb, language::Label::nsubjpass);
  }
  /// Whether `token` lies in the subtree of `ancestor` (a token is in its own).
  bool below(std::uint32_t token, std::uint32_t ancestor) const;

  static constexpr std::uint32_t no_token = 0xFFFFFFFF;

 private:
  static std::uint64_t bit(language::Label label) {
    static_assert(static_cast<unsigned>(language::Label::xcomp) < 64);
    return std::uint64_t{1} << static_cast<unsigned>(label);
  }
  std::uint32_t first_child(std::uint32_t token, language::Label label) const;

  const language::Document& document_;
  std::vector<std::uint32_t> first_;
  std::vector<std::uint32_t> dependents_;
  std::vector<std::uint64_t> child_labels_;  ///< bits of the labels that the children of a token have
  std::vector<std::uint32_t> left_;
  std::vector<std::uint32_t> right_;
};

}  // namespace chancery::extract
