#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <pugixml.hpp>
#include <string>

namespace chancery::exports {

/// Parses GraphML piece by piece in bounded memory: what stands before the graph as one document, then nodes
/// and edges, some thousands at a time.
class GraphMlPieces {
 public:
  /// Longest single node or edge.
  static constexpr std::size_t most_of_an_element = std::size_t{1} << 30;

  /// @param name  of the input, for messages
  GraphMlPieces(std::istream& in, std::string name) : in_(in), name_(std::move(name)) {}

  /// Hands on the head (`<graphml>` with its keys), then each `<node>` and `<edge>`, valid during the call.
  /// @throws InputError with the line when it is not well-formed, cut short, or has anything else in the
  /// graph
  void read(const std::function<void(pugi::xml_node)>& head,
            const std::function<void(pugi::xml_node)>& element);

  [[noreturn]] void fail(const std::string& message) const;

 private:
  bool fill();
  void read_head(const std::function<void(pugi::xml_node)>& head);
  void parse(std::size_t size, const std::function<void(pugi::xml_node)>& element);
  void check_end() const;

  std::istream& in_;
  std::string name_;
  std::string buffer_;
  std::uint32_t line_ = 1;  ///< where the buffer begins
};

}  // namespace chancery::exports
