#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "exports/graphml_edge.hpp"

namespace chancery::exports {

/// Parses GraphML piece by piece in bounded memory: what stands before the graph as one document, then nodes
/// and edges, some thousands at a time.
class GraphMlPieces {
 public:
  /// Longest single node or edge.
  static constexpr std::size_t most_of_an_element = std::size_t{1} << 30;

  /// @param name  of the input, for messages
  GraphMlPieces(std::istream& in, std::string name) : in_(in), name_(std::move(name)) {}

  using TakeElement = std::function<void(pugi::xml_node)>;
  using TakeEdge = std::function<void(const GraphMlEdge&)>;

  /// Hands on the head (`<graphml>` with its keys), then each `<node>` and edge, valid during the call.
  /// @throws InputError with the line when it is not well-formed, cut short, or has anything else in the
  /// graph
  void read(const TakeElement& head, const TakeElement& node, const TakeEdge& edge);

  [[noreturn]] void fail(const std::string& message) const;

 private:
  bool fill();
  void begin(std::size_t size);
  void end(std::size_t size);
  void read_head(const TakeElement& head);
  void read_elements(std::size_t size, const TakeElement& node, const TakeEdge& edge);
  void parse(std::size_t from, std::size_t size, const TakeElement& node, const TakeEdge& edge);
  void check_end();

  std::istream& in_;
  std::string name_;
  std::string buffer_;
  std::uint32_t line_ = 1;              ///< where the buffer begins
  std::vector<std::size_t> line_ends_;  ///< in what of the buffer is being read
  std::size_t read_ = 0;                ///< so far of the buffer
};

}  // namespace chancery::exports
