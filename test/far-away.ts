// Imported before anything else: this process is in the time zone of somebody far away.
process.env['TZ'] = 'Pacific/Kiritimati';
