#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/msgpack.hpp"

namespace chancery::language {

/// The parameters of one network as thinc stores them: a list of layers, each with named arrays of floats.
class NetworkFile {
 public:
  using Shape = std::vector<std::size_t>;

  /// `bytes` must outlive it. @throws Error when the structure is not as expected
  NetworkFile(std::string_view bytes, std::string name);

  /// The index of layer number `occurrence` among those called `name`.
  std::size_t layer(std::string_view name, std::size_t occurrence = 0) const;
  /// The index of the first layer called `name` whose array has the shape.
  std::size_t layer_with(std::string_view name, std::string_view array, const Shape& shape) const;
  /// The array of a layer, row-major. @throws Error when it has another shape
  std::vector<float> array(std::size_t layer, std::string_view array, const Shape& shape) const;
  /// The bytes of an array of a layer: floats, row-major, at any address. @throws Error when it has another
  /// shape
  std::string_view floats(std::size_t layer, std::string_view array, const Shape& shape) const;
  /// The shape of an array of a layer.
  Shape shape(std::size_t layer, std::string_view array) const;
  /// A whole number among the attributes of a layer.
  std::uint64_t number(std::size_t layer, std::string_view attribute) const;

 private:
  [[noreturn]] void fail(const std::string& problem) const;

  std::string name_;
  Packed file_;
  std::vector<std::string_view> layers_;
};

}  // namespace chancery::language
