#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "language/document.hpp"

namespace chancery::language {

/// The paragraphs of a text as `chancery parse` takes them: each line that is not all white space, as it
/// stands, without its line end (LF or CRLF).
std::vector<Span> lines_with_words(std::string_view text);

/// Takes the next bytes of an output.
using Put = std::function<void(std::string_view)>;

/// Writes a document in some form. Offsets count characters of the paragraph.
/// @param first  number of the document's first paragraph; paragraphs count from 1
using WriteDocument = void (*)(const Document& document, std::uint32_t first, const Put& put);

/// One JSON object a paragraph and line:
/// `{"paragraph", "text", "tokens": [{"text", "start", "end", "tag", "pos", "morph", "lemma", "label",
/// "head", "sentence_start", "iob", "entity"}]}`; `head` is an index in the paragraph, a root's its own.
void write_json(const Document& document, std::uint32_t first, const Put& put);
/// CoNLL-U, sentence by sentence, with comments `# newpar` and `# text`; the model's tag is XPOS; the entity
/// and `SpaceAfter=No` are in MISC. White-space tokens, which CoNLL-U cannot hold, are left out.
/// @see https://universaldependencies.org/format.html
void write_conllu(const Document& document, std::uint32_t first, const Put& put);
/// A table to read at a terminal: a line a token, a blank line between sentences.
void write_table(const Document& document, std::uint32_t first, const Put& put);

struct DocumentFormat {
  std::string_view name;
  WriteDocument write;
};
constexpr std::array<DocumentFormat, 3> document_formats{
    {{"json", write_json}, {"conllu", write_conllu}, {"table", write_table}}};

}  // namespace chancery::language
