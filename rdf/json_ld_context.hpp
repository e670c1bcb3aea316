#pragma once

#include <map>
#include <string>
#include <string_view>

namespace chancery::rdf {

/// The context of a JSON-LD document: prefixes, and keys with what their bare strings are. Only these two: a
/// context that says more (an address to fetch, @vocab, @container ...) is refused.
/// @see JSON-LD 1.1, section 4.1
class JsonLdContext {
 public:
  /// What a key stands for.
  struct Key {
    std::string iri;
    std::string type;  ///< of bare strings: "@id" for things, the IRI of a datatype, or empty
    std::string language;
  };

  JsonLdContext() = default;
  /// @throws Error with the reason when the JSON is wrong or says what is not supported
  explicit JsonLdContext(const std::string& json);

  /// What the key of a property stands for, defined in the context or itself an IRI.
  /// @throws Error when it is neither
  Key property(std::string_view name) const;
  /// The IRI that `text` is short for. @throws Error when it is none, since it would be relative
  std::string iri(std::string_view text) const;

 private:
  std::map<std::string, std::string, std::less<>> prefixes_;
  std::map<std::string, Key, std::less<>> keys_;
};

}  // namespace chancery::rdf
