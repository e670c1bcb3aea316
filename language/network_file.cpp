#include "language/network_file.hpp"

#include <cstring>
#include <functional>
#include <numeric>

#include "core/error.hpp"

namespace chancery::language {

NetworkFile::NetworkFile(std::string_view bytes, std::string name)
    : name_(std::move(name)), file_(read_msgpack(bytes, name_)) {
  for (const Packed& node : file_.at("nodes").items) layers_.push_back(node.at("name").bytes);
  if (file_.at("params").items.size() != layers_.size() || file_.at("attrs").items.size() != layers_.size()) {
    fail("has lists of different length");
  }
}

std::size_t NetworkFile::layer(std::string_view name, std::size_t occurrence) const {
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    if (layers_[i] == name && occurrence-- == 0) return i;
  }
  fail("has too few layers '" + std::string(name) + "'");
}

std::size_t NetworkFile::layer_with(std::string_view name, std::string_view array,
                                    const Shape& wanted) const {
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    if (layers_[i] == name && shape(i, array) == wanted) return i;
  }
  fail("has no layer '" + std::string(name) + "' of the expected shape");
}

std::string_view NetworkFile::floats(std::size_t layer, std::string_view array, const Shape& wanted) const {
  if (shape(layer, array) != wanted) fail("has an array '" + std::string(array) + "' of another shape");
  const std::string_view data = file_.at("params").items[layer].at(array).at("data").bytes;
  const std::size_t count =
      std::accumulate(wanted.begin(), wanted.end(), std::size_t{1}, std::multiplies<>());
  if (data.size() != count * sizeof(float)) fail("has an array '" + std::string(array) + "' of another size");
  return data;
}

std::vector<float> NetworkFile::array(std::size_t layer, std::string_view array, const Shape& wanted) const {
  const std::string_view data = floats(layer, array, wanted);
  std::vector<float> values(data.size() / sizeof(float));
  std::memcpy(values.data(), data.data(), data.size());
  return values;
}

NetworkFile::Shape NetworkFile::shape(std::size_t layer, std::string_view array) const {
  const Packed* found = file_.at("params").items[layer].find(array);
  if (found == nullptr || found->find("shape") == nullptr || found->at("type").bytes != "<f4") return {};
  Shape sizes;
  for (const Packed& size : found->at("shape").items) sizes.push_back(size.integer);
  return sizes;
}

std::uint64_t NetworkFile::number(std::size_t layer, std::string_view attribute) const {
  // Each attribute is a MessagePack value of its own inside the file's.
  const Packed value = read_msgpack(file_.at("attrs").items[layer].at(attribute).bytes, name_);
  if (!value.is(Packed::Kind::integer)) fail("has no whole number '" + std::string(attribute) + "'");
  return value.integer;
}

void NetworkFile::fail(const std::string& problem) const {
  throw Error(name_ + " " + problem + "; fetch the model again with script/fetch-model");
}

}  // namespace chancery::language
