#include "language/msgpack_cursor.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "core/error.hpp"
#include "language/text_set.hpp"

using namespace chancery;
using namespace chancery::language;
using Catch::Matchers::Contains;

TEST_CASE("a cursor gives the beginning of a container, then what is in it", "[language]") {
  const std::string bytes = "\x81\xa1k\x92\x05\xa1t";
  MsgpackCursor cursor(bytes, "test");
  CHECK(cursor.next(Packed::Kind::map).integer == 2);
  CHECK(cursor.next(Packed::Kind::text).bytes == "k");
  CHECK(cursor.next(Packed::Kind::array).integer == 2);
  CHECK(cursor.next().integer == 5);
  CHECK_FALSE(cursor.at_end());
  CHECK_THROWS_WITH(cursor.next(Packed::Kind::map), Contains("test holds a value of another kind"));
}

TEST_CASE("a cursor passes over a value with all that is in it", "[language]") {
  const std::string bytes = "\x82\x01\x92\xa1x\x81\x02\x03\x04\x90\x07";
  MsgpackCursor cursor(bytes, "test");
  cursor.skip();
  CHECK(cursor.next().integer == 7);
  CHECK(cursor.at_end());
  CHECK_THROWS_WITH(cursor.skip(), Contains("test is cut"));
}

TEST_CASE("a set of texts knows those that were added and no others", "[language]") {
  std::string block;
  for (int number = 0; number < 2000; ++number) block += std::to_string(10'000 + number);
  TextSet set(block, 1000);
  for (std::size_t at = 0; at < 1000; ++at) set.add(std::string_view(block).substr(at * 5, 5));
  std::size_t known = 0;
  for (std::size_t at = 0; at < 2000; ++at) known += set.contains(block.substr(at * 5, 5)) ? 1 : 0;
  CHECK(known == 1000);
  CHECK_FALSE(set.contains(""));
  CHECK_FALSE(TextSet().contains("10000"));
}
