#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/inputs.hpp"
#include "core/error.hpp"
#include "exports/output_file.hpp"
#include "extract/text/running_text.hpp"
#include "extract/words/lexicon.hpp"
#include "input/byte_stream.hpp"
#include "input/encoding.hpp"
#include "input/paragraphs.hpp"
#include "language/model.hpp"
#include "language/write_document.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::cli {
namespace {

// Offsets are of 32 bits, and one input is held in memory.
constexpr std::size_t longest_input = std::size_t{256} << 20U;
// Paragraphs parsed and written at a time.
constexpr std::size_t step = 64;

std::string read_text(const std::string& path, Console& console) {
  try {
    input::ByteStream stream(input::open_file(path));
    std::string bytes;
    if (!stream.read_all(bytes, longest_input)) {
      throw InputError(path, "longer than 256 MiB; split it into several files");
    }
    input::Decoded decoded = input::to_utf8(std::move(bytes));
    if (!decoded.encoding.empty()) console.say(path + ": converted from " + decoded.encoding);
    return std::move(decoded.text);
  } catch (const InputError&) {
    throw;
  } catch (const std::exception& error) {
    throw InputError(path, error.what());
  }
}

class Parse : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare(options);
    options.flag(
        "--article", article_,
        "read articles as export does: without furniture and datelines, headlines in plain case, from "
        "any input format");
    std::vector<std::string> formats;
    formats.reserve(language::document_formats.size());
    for (const auto& format : language::document_formats) formats.emplace_back(format.name);
    options.choice("--format", format_, formats, "table to look at (default), JSON Lines, or CoNLL-U");
    options.value("--model", model_, "DIR", "folder of the English model");
  }

  int run() override {
    Console console;
    const language::Model model = language::Model::load(language::Model::find(model_));
    language::Parser parser(model);
    exports::OutputFile out("-");
    std::uint32_t next = 1;
    const auto write = [&](const language::Document& document, std::size_t paragraphs) {
      writer()(document, next, [&](std::string_view bytes) { out.put(bytes); });
      next += static_cast<std::uint32_t>(paragraphs);
    };
    const std::size_t errors =
        article_ ? read_articles(console, model, parser, write) : read_texts(console, parser, write);
    out.finish();
    return errors > 0 ? some_failed : done;
  }

 private:
  template <typename Write>
  std::size_t read_articles(Console& console, const language::Model& model, language::Parser& parser,
                            Write write) const {
    const auto vocabulary = ontology::Vocabulary::load();
    const extract::Lexicon lexicon(vocabulary);
    return inputs_
        .read(console,
              [&](const input::Article& article) {
                std::string text;
                const auto document = extract::parse_article(article, lexicon, model, parser, text);
                write(document, input::parsed_paragraphs(article).size());
              })
        .errors;
  }

  template <typename Write>
  std::size_t read_texts(Console& console, language::Parser& parser, Write write) const {
    std::size_t errors = 0;
    for (const std::string& path : inputs_.paths()) {
      try {
        const std::string text = read_text(path, console);
        const std::vector<Span> paragraphs = language::lines_with_words(text);
        for (std::size_t begin = 0; begin < paragraphs.size(); begin += step) {
          const auto some = std::span(paragraphs).subspan(begin, std::min(step, paragraphs.size() - begin));
          write(parser.parse(text, some), some.size());
        }
      } catch (const InputError& error) {
        console.say(error.what());
        ++errors;
      }
    }
    return errors;
  }

  language::WriteDocument writer() const {
    return std::ranges::find(language::document_formats, format_, &language::DocumentFormat::name)->write;
  }

  Inputs inputs_;
  bool article_ = false;
  std::string format_ = "table";
  std::string model_;
};

}  // namespace

std::unique_ptr<Command> make_parse() { return std::make_unique<Parse>(); }

}  // namespace chancery::cli
