#include "core/hasher.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <new>
#include <vector>

#include "core/unreadable.hpp"

namespace chancery {

struct Hasher::State {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
};

Hasher::Hasher() : state_(std::make_unique<State>()) {
  if (state_->context == nullptr || EVP_DigestInit_ex(state_->context, EVP_sha256(), nullptr) != 1)
    throw std::bad_alloc();
}

Hasher::~Hasher() { EVP_MD_CTX_free(state_->context); }

void Hasher::add(std::string_view bytes) { EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()); }

std::string Hasher::digest() {
  std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
  unsigned int size = 0;
  EVP_DigestFinal_ex(state_->context, bytes.data(), &size);
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  std::string text;
  for (unsigned int at = 0; at < size; ++at) {
    text += hexadecimal[bytes[at] >> 4U];
    text += hexadecimal[bytes[at] & 15U];
  }
  return text;
}

std::string sha256_of_file(const std::string& path, std::uint64_t bytes_wanted) {
  constexpr std::size_t block = std::size_t{1} << 20U;
  std::ifstream file(path, std::ios::binary);
  std::vector<char> bytes(block);
  Hasher hasher;
  while (file && bytes_wanted > 0) {
    file.read(bytes.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(block, bytes_wanted)));
    const auto count = static_cast<std::size_t>(file.gcount());
    hasher.add({bytes.data(), count});
    bytes_wanted -= count;
  }
  if (!file && !file.eof()) throw unreadable(path);
  return hasher.digest();
}

}  // namespace chancery
