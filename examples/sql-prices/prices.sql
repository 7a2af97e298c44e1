-- What a shop's own database might hold. One row for each product and group of customers.
CREATE TABLE prices (
  sku TEXT NOT NULL,
  customer_group TEXT NOT NULL,
  list_price TEXT NOT NULL,  -- DECIMAL(10, 2) elsewhere; as text, no digit is lost
  offer_price TEXT,
  offer_ends TEXT,
  PRIMARY KEY (sku, customer_group)
);

INSERT INTO prices VALUES
  ('KR-KIV', 'retail', '13.90', '11.90', '2040-01-01T00:00:00Z'),
  ('KR-KIV', 'gold', '9.80', NULL, NULL),
  ('PO-FIL', 'retail', '6.95', NULL, NULL),
  ('PO-FIL', 'gold', '4.10', NULL, NULL),
  ('GI-NOT', 'retail', '15.50', NULL, NULL),
  ('KR-OTH-250', 'retail', '14.20', NULL, NULL),
  ('KR-OTH-1000', 'retail', '49.00', NULL, NULL);
