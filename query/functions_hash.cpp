#include <openssl/evp.h>

#include <array>

#include "query/functions.hpp"

namespace chancery::query {
namespace {

using Arguments = std::span<const Value>;
using Result = std::optional<Value>;

Result digest(Arguments a, const EVP_MD* algorithm) {
  if (a[0].type != Value::Type::text) return std::nullopt;
  std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
  unsigned size = 0;
  if (EVP_Digest(a[0].text.data(), a[0].text.size(), bytes.data(), &size, algorithm, nullptr) != 1)
    return std::nullopt;
  static constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (unsigned i = 0; i < size; ++i) text += {digits[bytes[i] >> 4U], digits[bytes[i] & 0xFU]};
  return Value::of_text(std::move(text));
}

Result md5(Arguments a) { return digest(a, EVP_md5()); }
Result sha1(Arguments a) { return digest(a, EVP_sha1()); }
Result sha256(Arguments a) { return digest(a, EVP_sha256()); }
Result sha384(Arguments a) { return digest(a, EVP_sha384()); }
Result sha512(Arguments a) { return digest(a, EVP_sha512()); }

constexpr std::array<FunctionRow, 5> rows = {
    {{"MD5", md5}, {"SHA1", sha1}, {"SHA256", sha256}, {"SHA384", sha384}, {"SHA512", sha512}}};

}  // namespace

std::span<const FunctionRow> functions_of_hashes() { return rows; }

}  // namespace chancery::query
