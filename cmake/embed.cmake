# Compiles files of a room into its library: chancery::<room>::embedded_files() in the room's "embedded_files.hpp" gives
# name and content, sorted by name. PATTERNS are globs below the room's folder; a new file needs no other change.
# The assembler copies the bytes (.incbin), so that a big table costs no compile time.
function(embed_files room)
  set(globs ${ARGN})
  list(TRANSFORM globs PREPEND ${PROJECT_SOURCE_DIR}/${room}/)
  file(GLOB files CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/${room} ${globs})
  list(SORT files)
  set(declarations "")
  set(data "")
  set(rows "")
  set(number 0)
  foreach(file ${files})
    set(symbol chancery_${room}_file_${number})
    string(APPEND declarations "extern const char ${symbol}[];\nextern const char ${symbol}_end[];\n")
    string(APPEND data "    \".global ${symbol}, ${symbol}_end\\n\"\n"
                       "    \"${symbol}: .incbin \\\"${PROJECT_SOURCE_DIR}/${room}/${file}\\\"\\n\"\n"
                       "    \"${symbol}_end: .byte 0\\n\"\n")
    string(APPEND rows "      {\"${file}\", between(${symbol}, ${symbol}_end)},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded_${room}.cpp)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [=[
#include "@room@/embedded_files.hpp"

#include <array>

extern "C" {
@declarations@}

asm(".pushsection .rodata\n"
@data@    ".popsection\n");

namespace chancery::@room@ {
namespace {

std::string_view between(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::span<const EmbeddedFile> embedded_files() {
  static const std::array<EmbeddedFile, @number@> files{{
@rows@  }};
  return files;
}

}  // namespace chancery::@room@
]=])
  list(TRANSFORM files PREPEND ${PROJECT_SOURCE_DIR}/${room}/)
  set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS "${files}")
  target_sources(chancery_${room} PRIVATE ${source})
endfunction()
