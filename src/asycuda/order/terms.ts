/** Elements of a declaration from the transport to the valuation, in the order of `readOrder`. */
export const TERMS_ORDER = `
Transport
  Means_of_transport
    Departure_arrival_information
      Identity
      Nationality
    Border_information
      Identity
      Nationality
      Mode
    Inland_mode_of_transport
  Container_flag =
  Single_waybill_flag = ?
  Delivery_terms
    Code
    Place
    Situation
  Border_office
    Code
    Name
  Place_of_loading
    Code
    Name
    Country
  Location_of_goods
Financial
  Financial_transaction
    code1
    code2
  Bank
    Code
    Name
    Branch
    Reference
  Terms
    Code
    Description
  Total_invoice =
  Deffered_payment_reference
  Mode_of_payment
  Amounts
    Total_manual_taxes =
    Global_taxes =
    Totals_taxes =
  Guarantee
    Name
    Amount =
    Date =
    Excluded_country
      Code
      Name
Warehouse
  Identification
  Delay =
Transit
  Principal
    Code
    Name
    Representative
  Signature
    Place
    Date =
  Destination
    Office
    Country
  Seals
    Number =
    Identity
  Result_of_control
  Time_limit =
  Officer_name
Valuation
  Calculation_working_mode =
  Weight
    Gross_weight =
  Total_cost =
  Total_CIF =
  Gs_Invoice
    Amount_national_currency =
    Amount_foreign_currency =
    Currency_code
    Currency_name
    Currency_rate =
  Gs_external_freight
    Amount_national_currency =
    Amount_foreign_currency =
    Currency_code
    Currency_name
    Currency_rate =
  Gs_internal_freight
    Amount_national_currency =
    Amount_foreign_currency =
    Currency_code
    Currency_name
    Currency_rate =
  Gs_insurance
    Amount_national_currency =
    Amount_foreign_currency =
    Currency_code
    Currency_name
    Currency_rate =
  Gs_other_cost
    Amount_national_currency =
    Amount_foreign_currency =
    Currency_code
    Currency_name
    Currency_rate =
  Gs_deduction
    Amount_national_currency =
    Amount_foreign_currency =
    Currency_code
    Currency_name
    Currency_rate =
  Total
    Total_invoice =
    Total_weight =
`;
