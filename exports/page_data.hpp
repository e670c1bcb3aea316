#pragma once

#include "exports/output.hpp"
#include "exports/picture.hpp"

namespace chancery::exports {

/// Writes what the page knows as one JSON object: kinds with colours, roles, nodes with their values (those
/// that are drawn with place and size), edges as [source, target, role, is it drawn].
void write_page_data(const PropertyGraph& graph, const Picture& picture, const Options& options, Output& out);

/// Hands bytes on so that they can stand in an HTML script element: "<" becomes an escape of JSON.
class ScriptOutput : public Output {
 public:
  explicit ScriptOutput(Output& out) : out_(out) {}

 private:
  void send(std::string_view bytes) override;
  Output& out_;
};

}  // namespace chancery::exports
