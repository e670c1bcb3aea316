#pragma once

#include <cstdint>
#include <functional>

#include "rdf/read.hpp"

namespace chancery::rdf {

/// Hands statements of an input on, and keeps back those with an illegal term: the part that all readers
/// share.
class HandOn {
 public:
  using Sink = std::function<void(const ontology::Statement&)>;
  HandOn(const ReadOptions& options, const Sink& sink) : options_(options), sink_(sink) {}

  /// Texts of xsd:string lose their datatype, language tags get lower case.
  /// @param line, column  where the statement ended; 0 when not known
  /// @throws InputError with the fault of an illegal statement when the options say `strict`
  void statement(ontology::Statement& statement, std::uint32_t line, std::uint32_t column);
  void warning(std::string text) { report_.warnings.push_back(std::move(text)); }
  ReadReport& report() { return report_; }

 private:
  const ReadOptions& options_;
  const Sink& sink_;
  ReadReport report_;
};

}  // namespace chancery::rdf
