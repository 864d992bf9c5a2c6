#pragma once

#include <frid/application/provider/ProviderService.h>

#include <functional>

class QWidget;

namespace frid::ui {

class AppContext;

// Each runs `saved` when it has saved. A provider or place with a null id is made.
void editProvider(
    AppContext& context, const Provider& provider, QWidget* parent, std::function<void()> saved);
/// `index` of the provider's agreements; past the last one: a new one.
void editAgreement(AppContext& context, const Provider& provider, qsizetype index, QWidget* parent,
    std::function<void()> saved);
void editPlace(AppContext& context, const Place& place, QWidget* parent, std::function<void()> saved);
void writeRemark(AppContext& context, ProviderId provider, QWidget* parent, std::function<void()> saved);
/// What was changed, of provider and places.
void showProviderHistory(AppContext& context, const Provider& provider, QWidget* parent);

} // namespace frid::ui
