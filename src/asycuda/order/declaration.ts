/** Elements of a declaration from its exit to the countries, in the order of `readOrder`. */
export const DECLARATION_ORDER = `
Export_release
  Date_of_exit =
  Time_of_exit =
  Actual_office_of_exit_code
  Actual_office_of_exit_name
  Exit_reference
  Comments
Assessment_notice
  Item_tax_total *itemTax classic
  Registration_year = newer
  Assessment_year = newer
  Total_item_taxes = newer
  Statement_number newer
  Statement_date = newer
  Statement_serial newer
  Items_taxes = newer
  Global_taxes = newer
Global_taxes classic
  Global_tax_item *globalTax
Property
  Sad_flow
  Forms
    Number_of_the_form =
    Total_number_of_forms =
  Nbers
    Number_of_loading_lists =
    Total_number_of_items =
    Total_number_of_packages =
  Place_of_declaration
  Date_of_declaration =
  Selected_page =
Identification
  Office_segment
    Customs_clearance_office_code
    Customs_Clearance_office_name
  Type
    Type_of_declaration
    Declaration_gen_procedure_code
    Type_of_transit_document
  Manifest_reference_number
  UCR ?
  Registration
    Serial_number
    Number =
    Date =
  Assessment
    Serial_number
    Number =
    Date =
  receipt
    Serial_number
    Number =
    Date =
Traders
  Exporter
    Exporter_code
    Exporter_name
  Consignee
    Consignee_code
    Consignee_name
  Financial
    Financial_code
    Financial_name
Declarant
  Declarant_code
  Declarant_name
  Declarant_representative
  Reference
    Year = newer
    Number
General_information
  Country
    Country_first_destination
    Trading_country
    Export
      Export_country_code
      Export_country_name
      Export_country_region
    Destination
      Destination_country_code
      Destination_country_name
      Destination_country_region
    Country_of_origin_name
  Value_details =
  CAP
  Additional_information
  Comments_free_text
`;
