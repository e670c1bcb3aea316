#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "ontology/statement.hpp"

namespace chancery::rdf {

/// Writes RDF/XML by Redland, one statement after another, in memory that does not grow with their number.
/// The statements' graphs are not written. Belongs to the thread that made it.
/// @see RDF 1.1 XML Syntax
class XmlSerializer {
 public:
  using Take = std::function<void(std::string_view)>;
  /// A prefix and its namespace.
  using Namespace = std::pair<std::string, std::string>;

  /// @param take  gets the bytes of the document; what it throws comes out of write() and finish()
  XmlSerializer(Take take, std::span<const Namespace> namespaces);
  XmlSerializer(const XmlSerializer&) = delete;
  XmlSerializer& operator=(const XmlSerializer&) = delete;
  ~XmlSerializer();

  /// The statement is legal and without xml_fault().
  /// @throws Error with Redland's words when it did not write the statement
  void write(const ontology::Statement& statement);
  void finish();

 private:
  struct Redland;
  void check();

  std::unique_ptr<Redland> redland_;
};

}  // namespace chancery::rdf
