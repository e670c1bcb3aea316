#pragma once

#include "extract/offices/relation_list.hpp"

namespace chancery::extract {

/// Where a paper, station, firm or group sits, by what is told beside its name: "Radio Fleuve, a station in
/// the town of Grand-Popo", "Gulf Brief, a London newsletter", "the Nouméa news site Le Récif", "the agent in
/// La Unión, Casa Duarte", "Radio Dilbar of Miranshah", "the Ledger, printed in Chiang Mai".
void read_described_seat(RelationList& list, const Found& body);

}  // namespace chancery::extract
