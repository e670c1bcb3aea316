#include "language/msgpack.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "core/error.hpp"

using namespace chancery;
using namespace chancery::language;
using Catch::Matchers::Contains;

namespace {

Packed read(const std::string& bytes) { return read_msgpack(bytes, "test"); }

}  // namespace

TEST_CASE("numbers of every width are read", "[language]") {
  CHECK(read("\x05").integer == 5);
  CHECK(static_cast<std::int64_t>(read("\xff").integer) == -1);
  CHECK(read("\xcc\xc8").integer == 200);
  CHECK(read("\xcd\x01\x02").integer == 0x102);
  CHECK(read(std::string("\xcf\x80\0\0\0\0\0\0\x01", 9)).integer == 0x8000000000000001);
  CHECK(static_cast<std::int64_t>(read("\xd0\x80").integer) == -128);
  CHECK(static_cast<std::int64_t>(read("\xd1\xff\xfe").integer) == -2);
  CHECK(read(std::string("\xcb\x3f\xf8\0\0\0\0\0\0", 9)).real == 1.5);
}

TEST_CASE("a map keeps keys of any kind, and finds texts and binaries", "[language]") {
  const std::string bytes = "\x83\x41\xa1z\xa1k\x07\xc4\x01n\xc3";
  const Packed map = read(bytes);
  REQUIRE(map.items.size() == 6);
  CHECK(map.items[0].integer == 0x41);
  CHECK(map.at("k").integer == 7);
  CHECK(map.at("n").is(Packed::Kind::boolean));
  CHECK(map.find("x") == nullptr);
  CHECK_THROWS_WITH(map.at("x"), Contains("no entry 'x'"));
}

TEST_CASE("cut, overlong and unknown bytes are refused", "[language]") {
  CHECK_THROWS_WITH(read(""), Contains("test is cut"));
  CHECK_THROWS_WITH(read("\xa5"
                         "abc"),
                    Contains("is cut"));
  CHECK_THROWS_WITH(read("\xdd\xff\xff\xff\xff"), Contains("is cut"));
  CHECK_THROWS_WITH(read("\xdf\xff\xff\xff\xff"), Contains("is cut"));
  CHECK_THROWS_WITH(read("\x01\x02"), Contains("goes on after its end"));
  CHECK_THROWS_WITH(read("\xc1"), Contains("never use"));
  CHECK_THROWS_WITH(read(std::string(100, '\x91') + "\x01"), Contains("nested too deeply"));
}
