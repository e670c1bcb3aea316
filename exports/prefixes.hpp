#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::exports {

/// A prefix of Turtle and JSON-LD: "dse" for "https://w3id.org/dse#".
struct Prefix {
  std::string name;
  std::string iri;

  friend bool operator==(const Prefix&, const Prefix&) = default;
};

/// The prefixes of one document, found by the namespace of an IRI.
class Prefixes {
 public:
  explicit Prefixes(std::vector<Prefix> prefixes);

  std::span<const Prefix> all() const { return prefixes_; }
  /// Copies `prefix:local` as Turtle has it, or `<iri>` where no prefix fits or the local part would need
  /// more than escapes of / and #. `to` has room for copy_bound(iri).
  /// @return the end, or null when the IRI is not plainly legal
  char* copy_short(std::string_view iri, char* to) const;
  /// The same for a legal IRI of any size, into a string.
  std::string shorten(std::string_view iri) const;
  /// The prefix (null: none fits) and the rest of `iri` behind its namespace, for a syntax that takes any
  /// rest.
  struct Split {
    const Prefix* prefix = nullptr;
    std::string_view rest;
  };
  Split split(std::string_view iri) const;
  /// The prefix whose namespace begins `iri`, the longest of several; null when there is none.
  const Prefix* longest(std::string_view iri) const;

 private:
  struct Slot {
    std::string_view iri;
    std::string_view label;  ///< with its colon
    const Prefix* prefix = nullptr;
  };
  const Slot* find(std::string_view name_space) const;

  std::vector<Prefix> prefixes_;
  std::vector<std::string> labels_;
  std::vector<Slot> slots_;
};

/// The prefixes that the program writes: its ontology, those it builds on, and the instances under `base`.
std::vector<Prefix> standard_prefixes(std::string_view base);

}  // namespace chancery::exports
