### status: reference translation

demo-mail-title = អ៊ីមែលនៃការសាកល្បងនេះ
demo-mail-empty = មិនទាន់មានអ៊ីមែលណាបានផ្ញើទេ។
demo-mail-to = ជូនទៅ
demo-mail-subject-title = ចំណងជើង
demo-mail-time = ផ្ញើនៅ
demo-mail-calendar = កំណត់ក្នុងប្រតិទិន
demo-room-title = បន្ទប់នៃការសាកល្បង
demo-room-text = ការហៅនឹងចាប់ផ្តើមនៅទីនេះ។ ក្នុងការសាកល្បងនេះ គ្មាននរណាឆ្លើយទេ។
