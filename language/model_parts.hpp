#pragma once

#include <string>
#include <vector>

#include "language/attribute_ruler.hpp"
#include "language/encoder_weights.hpp"
#include "language/kernel.hpp"
#include "language/lemmatizer.hpp"
#include "language/model.hpp"
#include "language/model_files.hpp"
#include "language/moves.hpp"
#include "language/tokenizer_rules.hpp"
#include "language/transition_weights.hpp"

namespace chancery::language {

/// All that a model holds, read-only.
struct Model::Parts {
  /// Points into the files, which are to be put into `files` afterwards.
  Parts(const ModelFiles& given, const Kernel& kernel);

  const Kernel& kernel;
  std::string name = "en_core_web_sm 3.8.0";
  std::string sha256;
  ModelFiles files;
  Norms norms;
  TokenizerRules tokenizer;
  std::vector<std::string> tags;
  AttributeRuler ruler;
  Lemmatizer lemmatizer;
  EncoderWeights shared_encoder;  ///< of the tagger and the parser
  EncoderWeights name_encoder;
  ArcActions arc_actions;
  NameActions name_actions;
  TransitionWeights arcs;
  TransitionWeights names;
  PackedMatrix
      arc_top;  ///< a row of the shared encoder -> 64 values for the parser, then the scores of the tags
  PackedMatrix name_top;  ///< a row of the names' encoder -> 64 values for the name finder
};

}  // namespace chancery::language
