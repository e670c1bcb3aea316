#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "language/document.hpp"

namespace chancery::language {

/// The English model: weights of spaCy's en_core_web_sm 3.8.0, read from a folder, shared by all threads
/// (read-only).
class Model {
 public:
  /// Reads and checks the model files of `folder`.
  /// @throws Error naming the file and what to do, when one is missing, cut, or has another SHA-256 than
  /// expected
  static Model load(const std::filesystem::path& folder);
  /// The folder that holds the model: `option` if not empty, else CHANCERY_MODEL, else
  /// $XDG_DATA_HOME/chancery (~/.local/share/chancery), else /usr/share/chancery.
  /// @throws Error that says where it looked and what to do
  static std::filesystem::path find(const std::string& option);

  Model(const Model&) = delete;
  Model& operator=(const Model&) = delete;
  Model(Model&&) noexcept;
  Model& operator=(Model&&) noexcept;
  ~Model();

  const std::string& name() const;    ///< "en_core_web_sm 3.8.0"
  const std::string& sha256() const;  ///< over the hashes of all files used, in the order of their names

  /// Whether an English word, given in lower case, may be a noun, verb, adjective or adverb; some names in
  /// lower case are among the nouns.
  bool knows_word(std::string_view lower, Pos pos) const;

  struct Parts;
  const Parts& parts() const { return *parts_; }

 private:
  Model();
  std::unique_ptr<Parts> parts_;
};

/// Parses text with a model; keeps bounded caches, so one parser per thread, reused for many texts.
/// The same text always gives the same result, whatever was parsed before.
class Parser {
 public:
  explicit Parser(const Model& model);
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  Parser(Parser&&) noexcept;
  Parser& operator=(Parser&&) noexcept;
  ~Parser();

  /// Parses the given ranges of `text`, each as a document of its own, in order.
  /// @param text  valid UTF-8; must outlive the result
  /// @param unread  words in order of place that become no tokens, as if they were not written
  Document parse(std::string_view text, std::span<const Span> paragraphs, std::span<const Span> unread = {});

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace chancery::language
