#pragma once

#include <frid/domain/JsonReader.h>
#include <frid/domain/assessment/Assessment.h>

namespace frid {

[[nodiscard]] QJsonObject contentObject(const Assessment& assessment);
[[nodiscard]] Assessment readContent(JsonReader& json);

} // namespace frid
